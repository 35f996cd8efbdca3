package dev.dateline.ingest.page;

import dev.dateline.graph.article.ArticleFilter;
import dev.dateline.graph.article.Progress;
import dev.dateline.question.Choices;
import dev.dateline.question.Cursor;
import dev.dateline.question.Days;
import dev.dateline.question.Numbers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** How a list of articles is asked for, before anything of it is checked. */
record ListParameters(
        @Nullable String status,
        @Nullable String outlet,
        @Nullable String since,
        @Nullable String limit,
        @Nullable String cursor) {

    private static final String QUESTION = "articles";
    /** Later than anything submitted so far. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    ArticleFilter filter() {
        return new ArticleFilter(
                chosenStatus(),
                chosenOutlet(),
                chosenDay().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private @Nullable Progress chosenStatus() {
        Set<Progress> chosen = Choices.several("status", status == null ? null : List.of(status), Progress.class);
        return chosen.isEmpty() ? null : chosen.iterator().next();
    }

    private @Nullable String chosenOutlet() {
        return outlet == null || outlet.isBlank() ? null : outlet.strip();
    }

    private LocalDate chosenDay() {
        return Days.of("since", since, LocalDate.EPOCH);
    }

    int size() {
        return Numbers.limit(limit);
    }

    /** The time and the id of the last article of the page before. */
    List<String> position() {
        String given = Cursor.given(cursor);
        return given == null ? List.of(END.toString(), "") : Cursor.read(question(), 2, given);
    }

    /** What sets this list apart from others. */
    String question() {
        ArticleFilter filter = filter();
        return filter.equals(new ArticleFilter(null, null, Instant.EPOCH)) ? QUESTION : QUESTION + " " + filter;
    }

    /** The address of the page that shows this, from a cursor on. */
    String page(@Nullable String from) {
        UriComponentsBuilder page = UriComponentsBuilder.fromPath("/articles");
        add(page, "status", status);
        add(page, "outlet", outlet);
        add(page, "since", since);
        add(page, "limit", limit);
        add(page, "cursor", from);
        return page.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder page, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            page.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    /** Whether it asks for some articles only. */
    public boolean isFiltered() {
        return Stream.of(status, outlet, since).anyMatch(given -> given != null && !given.isBlank());
    }
}
