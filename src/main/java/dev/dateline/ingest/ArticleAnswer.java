package dev.dateline.ingest;

import dev.dateline.article.LanguageNote;
import dev.dateline.fact.ArticleId;
import dev.dateline.graph.Progress;
import dev.dateline.graph.StoredArticle;
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
 * @param note what is to be known of it, such as that no claims are made from it
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
        String text,
        List<ArticleClaim> claims) {

    static ArticleAnswer of(StoredArticle stored, List<ArticleClaim> claims) {
        return new ArticleAnswer(
                stored.article().id(),
                stored.status(),
                stored.problem(),
                LanguageNote.of(stored.language()),
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
                stored.article().text(),
                claims);
    }
}
