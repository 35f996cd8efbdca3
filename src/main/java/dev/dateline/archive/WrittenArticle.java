package dev.dateline.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.fact.ArticleId;
import dev.dateline.fact.Entity;
import dev.dateline.graph.Progress;
import dev.dateline.graph.Recording;
import dev.dateline.graph.StoredArticle;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of an archive: an article with its text, and what was recorded of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WrittenArticle(
        ArticleId id,
        @Nullable URI url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate publishedAt,
        String text,
        String language,
        Progress status,
        @Nullable String problem,
        Instant submittedAt,
        LocalDate knownFrom,
        @Nullable String extractor,
        List<Entity> entities,
        List<WrittenClaim> claims) {

    static WrittenArticle of(Recording recording) {
        StoredArticle stored = recording.stored();
        Article article = stored.article();
        return new WrittenArticle(
                article.id(),
                article.url(),
                article.outlet(),
                article.title(),
                article.author(),
                article.publishedAt(),
                article.text(),
                stored.language(),
                stored.status(),
                stored.problem(),
                stored.submittedAt(),
                stored.knownFrom(),
                stored.extractor(),
                recording.extraction().entities(),
                recording.extraction().claims().stream().map(WrittenClaim::of).toList());
    }

    /** @throws IllegalArgumentException if a claim is of nobody, or its quote is not in the text */
    Recording recording() {
        Article article = new Article(id, url, outlet, title, author, publishedAt, text);
        StoredArticle stored = new StoredArticle(
                article, status, problem, language, submittedAt, knownFrom, null, null, null, extractor);
        Extraction extraction = new Extraction(
                id, entities, claims.stream().map(claim -> claim.claim(id)).toList());
        extraction.claims().forEach(claim -> {
            if (!claim.evidence().verifiedIn(text)) {
                throw new IllegalArgumentException(
                        "the quote is not in the text: " + claim.evidence().quote());
            }
        });
        return new Recording(stored, extraction);
    }
}
