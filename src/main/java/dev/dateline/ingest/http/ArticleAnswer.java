package dev.dateline.ingest.http;

import dev.dateline.extraction.ExtractionReport;
import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.RefusedEvent;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.article.StoredArticle;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stored article, as it is shown.
 *
 * @param why why it failed
 * @param knownFrom the day from which its claims count as known
 * @param supersededFrom the day from which a later version of its page, {@code supersededBy}, counts in its place
 * @param supersedes the version of its page in whose place it counts
 * @param note what a reader should know of it, such as that no claims are made from it, or who read it instead
 * @param usage what a language model was asked for it; null where none was
 * @param refused what the extractor reported and the text does not support
 */
record ArticleAnswer(
        ArticleId id,
        Progress status,
        @Nullable String why,
        @Nullable String note,
        @Nullable URI url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate publishedAt,
        String language,
        Instant submittedAt,
        LocalDate knownFrom,
        @Nullable LocalDate supersededFrom,
        @Nullable ArticleId supersedes,
        @Nullable ArticleId supersededBy,
        @Nullable String extractor,
        @Nullable ModelUsage usage,
        String text,
        List<ArticleClaim> claims,
        List<RefusedEvent> refused) {

    static ArticleAnswer of(StoredArticle stored, List<ArticleClaim> claims) {
        ExtractionReport report = stored.report();
        return new ArticleAnswer(
                stored.article().id(),
                stored.status(),
                stored.problem(),
                ProgressWords.note(stored),
                stored.article().url(),
                stored.article().outlet(),
                stored.article().title(),
                stored.article().author(),
                stored.article().publishedAt(),
                stored.language(),
                stored.submittedAt(),
                stored.knownFrom(),
                stored.supersededFrom(),
                stored.supersedes(),
                stored.supersededBy(),
                stored.extractor(),
                report == null || report.usage().equals(ModelUsage.NONE) ? null : report.usage(),
                stored.article().text(),
                claims,
                report == null ? List.of() : report.refusals());
    }
}
