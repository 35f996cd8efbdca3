package dev.dateline.graph.source;

import dev.dateline.article.feed.FeedKind;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A feed or sitemap that is polled for articles, and how that goes.
 *
 * @param kind null until it has been read once
 * @param outlet whose articles these are; null where their pages say so
 * @param everyMinutes how often it is polled while all goes well
 * @param lastPoll null until it has been polled once
 * @param lastFailure null where no poll has failed yet
 * @param newArticles how many articles have come from it in all
 * @param waiting how many pages it lists that are still to be fetched
 * @param failures how many polls have failed since the last one that did not
 * @param nextPollAt null while it is paused
 */
public record NewsSource(
        String id,
        String address,
        @Nullable FeedKind kind,
        @Nullable String outlet,
        int everyMinutes,
        boolean paused,
        Instant addedAt,
        @Nullable LastPoll lastPoll,
        @Nullable LastFailure lastFailure,
        int newArticles,
        int waiting,
        int failures,
        @Nullable Instant nextPollAt) {

    /**
     * What came of the last poll.
     *
     * @param refused how many pages had no article that is taken in
     * @param note why pages were refused, or why it ended before all were fetched; null where all went well
     */
    public record LastPoll(
            Instant at,
            PollOutcome outcome,
            int newArticles,
            int refused,
            @Nullable String note) {}

    /** When a poll failed last, and why. */
    public record LastFailure(Instant at, String why) {}

    static NewsSource read(Value row) {
        return new NewsSource(
                row.get("id").asString(),
                row.get("address").asString(),
                ifKnown(row.get("kind"), kind -> FeedKind.valueOf(kind.asString())),
                row.get("outlet").asString(null),
                row.get("everyMinutes").asInt(),
                row.get("paused").asBoolean(),
                instant(row.get("addedAt")),
                ifKnown(row.get("polledAt"), at -> lastPoll(at, row)),
                ifKnown(
                        row.get("failedAt"),
                        at -> new LastFailure(instant(at), row.get("failure").asString())),
                row.get("newArticles").asInt(0),
                row.get("waiting").size(),
                row.get("failures").asInt(0),
                ifKnown(row.get("nextPollAt"), NewsSource::instant));
    }

    private static LastPoll lastPoll(Value at, Value row) {
        return new LastPoll(
                instant(at),
                PollOutcome.valueOf(row.get("lastOutcome").asString()),
                row.get("lastNew").asInt(),
                row.get("lastRefused").asInt(),
                row.get("lastNote").asString(null));
    }

    private static Instant instant(Value value) {
        return value.asZonedDateTime().toInstant();
    }

    private static <T> @Nullable T ifKnown(Value value, Function<Value, T> reading) {
        return value.isNull() ? null : reading.apply(value);
    }
}
