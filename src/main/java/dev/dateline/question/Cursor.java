package dev.dateline.question;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page begins: the key of the last item shown, opaque to those who hand it back. It is good for the
 * question that it came from, and refused with any other.
 */
public final class Cursor {

    private static final String SEPARATOR = "\n";

    private Cursor() {}

    /**
     * Writes the key of the last item.
     *
     * @param question what sets this list apart from others: what is asked about, and the order
     */
    public static String write(String question, List<String> key) {
        String text = check(question, key) + SEPARATOR + String.join(SEPARATOR, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the {@code size} parts of a key that {@link #write} wrote for the same question. */
    public static List<String> read(String question, int size, String cursor) {
        List<String> parts = List.of(decoded(cursor).split(SEPARATOR, -1));
        List<String> key = parts.subList(1, parts.size());
        if (key.size() != size || !parts.getFirst().equals(check(question, key))) {
            throw refused(cursor);
        }
        return key;
    }

    /** The cursor, or null if none is given. */
    public static @Nullable String given(@Nullable String cursor) {
        return cursor == null || cursor.isBlank() ? null : cursor.strip();
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refused(cursor);
        }
    }

    private static Problem refused(String cursor) {
        return Problem.badParameter(
                "cursor", cursor, "Give 'next' of the previous page, with the same question, or none to start over.");
    }

    private static String check(String question, List<String> key) {
        CRC32 sum = new CRC32();
        sum.update((question + SEPARATOR + String.join(SEPARATOR, key)).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
