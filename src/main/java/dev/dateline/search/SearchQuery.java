package dev.dateline.search;

import dev.dateline.fact.event.EventKind;
import dev.dateline.question.AsOf;
import dev.dateline.question.Cursor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param kinds of claims; all except states if none is given
 * @param cursor where the page before ended; null for the first page
 */
public record SearchQuery(
        String text,
        Set<EventKind> kinds,
        AsOf asOf,
        int limit,
        @Nullable String cursor) {

    private static final int SPARE = 30;

    public SearchQuery {
        kinds = Set.copyOf(kinds);
    }

    /** As the queries take it: one more than is shown tells whether there is a next page. */
    Map<String, Object> parameters(SearchWords words, String list, int most) {
        return Map.of(
                "words", words.query(),
                "kinds", kinds.stream().map(Enum::name).toList(),
                "validAt", asOf.validAt(),
                "knownAt", asOf.knownAt(),
                "most", most,
                "skip", skip(list),
                "limit", limit + 1);
    }

    /** How many matches are looked at first: some more than are shown, as some may be left out. */
    int matches(String list) {
        return skip(list) + limit + SPARE;
    }

    /** One page of what was found, which may be one more than belong to it. */
    <T> Hits<T> page(List<T> found, String list) {
        if (found.size() <= limit) {
            return new Hits<>(found, null);
        }
        String next = Cursor.write(identity(list), List.of(Integer.toString(skip(list) + limit)));
        return new Hits<>(found.subList(0, limit), next);
    }

    private int skip(String list) {
        return cursor == null
                ? 0
                : Integer.parseInt(Cursor.read(identity(list), 1, cursor).getFirst());
    }

    private String identity(String list) {
        return "search " + list + " " + text.replace('\n', ' ');
    }
}
