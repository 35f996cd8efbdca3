package dev.dateline.fact.entity;

import java.util.regex.Pattern;

/**
 * The rule by which names are kept: without what cannot be seen and changes how the rest is shown. A name with a
 * control character breaks files that it is written to, and one that turns the direction of writing can pass for
 * another.
 */
public final class NameText {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    /** Control characters, marks that turn the direction, and spaces of no width; not those that join letters. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\uFFF9-\\uFFFB]+");

    private NameText() {}

    /** The name without those, on one line. */
    public static String of(String written) {
        return isPlain(written)
                ? written
                : UNSEEN.matcher(BREAKS.matcher(written).replaceAll(" "))
                        .replaceAll("")
                        .strip();
    }

    private static boolean isPlain(String written) {
        return written.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }
}
