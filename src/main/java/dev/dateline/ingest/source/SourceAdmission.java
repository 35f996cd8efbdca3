package dev.dateline.ingest.source;

import dev.dateline.fetch.FetchRefused;
import dev.dateline.fetch.WebFetcher;
import dev.dateline.graph.source.NewSource;
import dev.dateline.graph.source.NewsSource;
import dev.dateline.graph.source.NewsSources;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds and changes sources, or says what is wrong with what was given. */
@Component
class SourceAdmission {

    static final int MOST_SOURCES = 1000;
    private static final int LONGEST_OUTLET = 200;

    private final NewsSources sources;
    private final WebFetcher web;

    SourceAdmission(NewsSources sources, WebFetcher web) {
        this.sources = sources;
        this.web = web;
    }

    NewsSources.Addition add(SourceBody body) {
        NewSource added = new NewSource(
                address(body.address()),
                outlet(body.outlet()),
                minutes(Objects.requireNonNullElse(body.everyMinutes(), PollTimes.USUAL_MINUTES)),
                Boolean.TRUE.equals(body.paused()));
        if (sources.count() >= MOST_SOURCES && sources.find(added.id()).isEmpty()) {
            throw bad("address", "There are " + MOST_SOURCES + " sources already.", "Delete one first.");
        }
        return sources.add(added);
    }

    NewsSource change(String id, SourceChange change) {
        NewsSource source = sources.find(id).orElseThrow(() -> unknown(id));
        return sources.change(
                        id,
                        change.outlet() == null ? source.outlet() : outlet(change.outlet()),
                        minutes(Objects.requireNonNullElse(change.everyMinutes(), source.everyMinutes())),
                        Objects.requireNonNullElse(change.paused(), source.paused()))
                .orElseThrow(() -> unknown(id));
    }

    private String address(@Nullable String given) {
        String hint = "Give the address of a feed or a news sitemap, such as https://news.example/feed.";
        if (given == null || given.isBlank()) {
            throw bad("address", "There is no address.", hint);
        }
        String address = given.strip();
        try {
            web.requireFetchable(address);
            return address;
        } catch (FetchRefused e) {
            throw bad("address", String.valueOf(e.getMessage()), hint);
        }
    }

    private static @Nullable String outlet(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > LONGEST_OUTLET || given.codePoints().anyMatch(Character::isISOControl)) {
            throw bad(
                    "outlet",
                    "This is not the name of an outlet.",
                    "Give at most " + LONGEST_OUTLET + " characters in one line.");
        }
        return given.strip();
    }

    private static int minutes(int given) {
        if (given < PollTimes.LEAST_MINUTES || given > PollTimes.MOST_MINUTES) {
            throw bad(
                    "everyMinutes",
                    "A source is not polled every " + given + " minutes.",
                    "Give a number from " + PollTimes.LEAST_MINUTES + " to " + PollTimes.MOST_MINUTES + ".");
        }
        return given;
    }

    static Problem bad(String field, String detail, String hint) {
        return new Problem(ProblemType.BAD_SOURCE, detail + " " + hint)
                .and("field", field)
                .and("hint", hint);
    }

    static Problem unknown(String id) {
        return Problem.with(ProblemType.UNKNOWN_SOURCE, "id", id, "Give the id of a source from /api/sources.");
    }
}
