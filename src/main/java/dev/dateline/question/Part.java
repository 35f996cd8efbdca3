package dev.dateline.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is worked out as a whole; its cursor is a place in that list.
 *
 * @param next the cursor of the next page; null on the last one
 */
public record Part<T>(List<T> items, @Nullable String next) {

    /**
     * The page that is asked for.
     *
     * @param question what sets this list apart from others
     * @param cursor where the page before ended; null for the first page
     */
    public static <T> Part<T> of(List<T> whole, String question, int limit, @Nullable String cursor) {
        int start = cursor == null
                ? 0
                : Integer.parseInt(Cursor.read(question, 1, cursor).getFirst());
        int from = Math.min(start, whole.size());
        int end = from + Math.min(limit, whole.size() - from);
        String next = end < whole.size() ? Cursor.write(question, List.of(Integer.toString(end))) : null;
        return new Part<>(List.copyOf(whole.subList(from, end)), next);
    }
}
