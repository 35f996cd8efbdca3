package dev.dateline.ingest.stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * The last line of the answer.
 *
 * @param accepted how many articles are new to the store
 * @param known how many were there already
 * @param refused how many lines are no article that is taken in
 * @param goOnAtLine the first line of which nothing was stored; null where all were looked at
 * @param problem why it ended there
 */
record StreamEnd(
        long accepted,
        long known,
        long refused,
        @Nullable Long goOnAtLine,
        @Nullable ProblemDetail problem) {}
