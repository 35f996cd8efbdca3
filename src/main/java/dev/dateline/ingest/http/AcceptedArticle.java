package dev.dateline.ingest.http;

import dev.dateline.article.LanguageNote;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.article.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who hands in an article is told.
 *
 * @param language of the text, as a language tag
 * @param note what is to be known of it, such as that no claims will be made from it
 */
record AcceptedArticle(
        ArticleId id,
        Progress status,
        String language,
        @Nullable String note) {

    static AcceptedArticle of(Submission submission, String language) {
        return new AcceptedArticle(submission.id(), submission.status(), language, LanguageNote.of(language));
    }
}
