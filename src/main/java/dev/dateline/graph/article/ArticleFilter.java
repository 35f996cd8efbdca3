package dev.dateline.graph.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a list has; null where it does not matter.
 *
 * @param outlet those of this outlet, as it is written
 * @param since those handed in at this time or later
 */
public record ArticleFilter(
        @Nullable Progress status, @Nullable String outlet, Instant since) {

    /** The query that finds them by an index: what has been read is most of all, so an outlet's are fewer. */
    String query() {
        if (status != null && (outlet == null || status != Progress.DONE)) {
            return "graph/list-articles-by-status";
        }
        return outlet == null ? "graph/list-articles" : "graph/list-articles-by-outlet";
    }
}
