package dev.dateline.ingest.stream;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.article.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * What became of one line.
 *
 * @param created whether its article is new to the store; null where it was refused
 * @param problem why it was refused; null where it was not
 */
record LineAnswer(
        long line,
        @Nullable ArticleId id,
        @Nullable Progress status,
        @Nullable Boolean created,
        @Nullable ProblemDetail problem) {

    static LineAnswer of(long line, Submission submission) {
        return new LineAnswer(line, submission.id(), submission.status(), submission.created(), null);
    }

    static LineAnswer refused(long line, ProblemDetail problem) {
        return new LineAnswer(line, null, null, null, problem);
    }
}
