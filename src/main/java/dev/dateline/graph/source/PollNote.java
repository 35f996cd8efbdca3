package dev.dateline.graph.source;

import dev.dateline.article.feed.FeedKind;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of a poll.
 *
 * @param kind null where it is not known yet
 * @param newArticles how many articles came from it
 * @param refused how many pages had none that is taken in
 * @param note why pages were refused, or why it ended early; null where neither
 * @param failures how many polls in a row have failed with this one
 * @param pause how long until the next
 */
public record PollNote(
        PollOutcome outcome,
        @Nullable FeedKind kind,
        int newArticles,
        int refused,
        @Nullable String note,
        int failures,
        FeedPlace place,
        Duration pause) {

    Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("kind", kind == null ? null : kind.name());
        properties.put("lastOutcome", outcome.name());
        properties.put("lastNew", newArticles);
        properties.put("lastRefused", refused);
        properties.put("lastNote", note);
        properties.put("failures", failures);
        properties.put("etag", place.etag());
        properties.put("lastModified", place.lastModified());
        properties.put("seen", place.seen());
        properties.put(
                "waiting", place.waiting().stream().map(WaitingPage::written).toList());
        return properties;
    }

    /** Why it failed; null where it did not. */
    @Nullable
    String failure() {
        return outcome == PollOutcome.FAILED ? String.valueOf(note) : null;
    }
}
