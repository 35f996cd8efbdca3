package dev.dateline.extraction.offline.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks out what no reader could read: the rest of words and numbers that go on for pages, and of runs of one mark.
 *
 * <p>The text keeps its length, so that all offsets stay what they are.
 */
public final class RubbishMask {

    /** In UTF-16 code units: more than any word or address that news has. */
    private static final int LONGEST = 200;

    private static final Pattern ENDLESS = Pattern.compile("(?<=\\S{" + LONGEST + "})\\S+");

    /** The same word or mark again and again. */
    private static final Pattern REPEATED =
            Pattern.compile("(?<kept>(?<word>\\S{1,20})(?: \\k<word>){19})(?<rest>(?: \\k<word>)+)");

    /** A sign that begins a name of several words, which no model takes for one then: "+Plus Capital", "@Home Ventures". */
    private static final Pattern SIGN =
            Pattern.compile("(?<![\\p{L}\\p{N}\\p{P}\\p{S}])[+@=#&~](?=\\p{Lu}\\p{Ll}+ \\p{Lu})");

    /** Signs that are not drawn, and take no place, but end a word for the models. */
    private static final Pattern UNSEEN =
            Pattern.compile("(?<=[\\p{L}\\p{N}])[\\p{Cf}&&[^\\u200C\\u200D]]+(?=[\\p{L}\\p{N}])");

    private static final String SOFT_HYPHEN = "\u00AD";

    private RubbishMask() {}

    /** The text with spaces in the place of what is left out. */
    public static String apply(String text) {
        String joined = UNSEEN.matcher(text)
                .replaceAll(unseen -> SOFT_HYPHEN.repeat(unseen.group().length()));
        return blanked(blanked(blanked(joined, ENDLESS, 0), REPEATED, 3), SIGN, 0);
    }

    /** Whether the sign at this place of a text belongs to the name behind it. */
    public static boolean isOfName(String text, int place) {
        return place >= 0
                && SIGN.matcher(text)
                        .region(place, text.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    private static String blanked(String text, Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder masked = new StringBuilder(text);
        while (matcher.find()) {
            int start = matcher.start(group);
            int end = matcher.end(group);
            masked.replace(start, end, " ".repeat(end - start));
        }
        return masked.toString();
    }
}
