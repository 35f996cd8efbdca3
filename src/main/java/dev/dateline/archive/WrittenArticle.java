package dev.dateline.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.article.Article;
import dev.dateline.article.WebLink;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.ExtractionReport;
import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.RefusedEvent;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.entity.Entity;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.article.StoredArticle;
import dev.dateline.graph.derive.Recording;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A line of an archive: an article with its text, and what was recorded of it.
 *
 * @param pins the fields that a person pinned to what one of its claims says, by the id of the claim; null for none
 */
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
        @Nullable String note,
        @Nullable List<RefusedEvent> refusals,
        @Nullable ModelUsage usage,
        List<Entity> entities,
        List<WrittenClaim> claims,
        @Nullable Map<String, List<String>> pins) {

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
                stored.report() == null ? null : stored.report().note(),
                stored.report() == null || stored.report().refusals().isEmpty()
                        ? null
                        : stored.report().refusals(),
                usage(stored.report()),
                recording.extraction().entities(),
                recording.extraction().claims().stream().map(WrittenClaim::of).toList(),
                pins(recording));
    }

    private static @Nullable ModelUsage usage(@Nullable ExtractionReport report) {
        return report == null || report.usage().equals(ModelUsage.NONE) ? null : report.usage();
    }

    private ExtractionReport report() {
        return new ExtractionReport(
                extractor == null ? "" : extractor,
                note,
                refusals == null ? List.of() : refusals,
                usage == null ? ModelUsage.NONE : usage);
    }

    private static @Nullable Map<String, List<String>> pins(Recording recording) {
        Map<String, List<String>> pins = new TreeMap<>();
        recording.pins().forEach((claim, fields) -> pins.put(claim.value(), fields));
        return pins.isEmpty() ? null : pins;
    }

    /** @throws IllegalArgumentException if a claim is of nobody, its quote is not in the text, or the address is none */
    Recording recording() {
        if (url != null && !WebLink.isGood(url)) {
            throw new IllegalArgumentException("the url is not the address of a web page: " + url);
        }
        Article article = new Article(id, url, outlet, title, author, publishedAt, text);
        StoredArticle stored = new StoredArticle(
                article, status, problem, language, submittedAt, knownFrom, null, null, null, report(), null);
        Extraction extraction = new Extraction(
                id, entities, claims.stream().map(claim -> claim.claim(id)).toList(), report());
        extraction.claims().forEach(claim -> {
            if (!claim.evidence().verifiedIn(text)) {
                throw new IllegalArgumentException(
                        "the quote is not in the text: " + claim.evidence().quote());
            }
        });
        Map<ClaimId, List<String>> pinned = new HashMap<>();
        if (pins != null) {
            pins.forEach((claim, fields) -> pinned.put(new ClaimId(claim), fields));
        }
        return new Recording(stored, extraction, pinned);
    }
}
