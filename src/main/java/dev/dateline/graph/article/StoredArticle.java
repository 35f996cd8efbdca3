package dev.dateline.graph.article;

import dev.dateline.article.Article;
import dev.dateline.extraction.ExtractionReport;
import dev.dateline.fact.claim.ArticleId;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * An article and how far it has come.
 *
 * @param problem why it failed
 * @param language of the text, as a language tag: {@code en}; {@code und} where it is not known
 * @param knownFrom the day from which its claims count as known: that of publication, or if none is given the day on
 *     which it was handed in
 * @param supersededFrom the day from which a later version of its page counts in its place; null if there is none
 * @param supersedes the version of its page before it; null if there is none
 * @param supersededBy the version of its page after it; null if there is none
 * @param report how it was read; null until then
 * @param extractWith which extractor is to read it, by its setting; null for the one that is set
 */
public record StoredArticle(
        Article article,
        Progress status,
        @Nullable String problem,
        String language,
        Instant submittedAt,
        LocalDate knownFrom,
        @Nullable LocalDate supersededFrom,
        @Nullable ArticleId supersedes,
        @Nullable ArticleId supersededBy,
        @Nullable ExtractionReport report,
        @Nullable String extractWith) {

    public static StoredArticle read(Value row) {
        return new StoredArticle(
                new Article(
                        new ArticleId(row.get("id").asString()),
                        uri(row.get("url")),
                        row.get("outlet").asString(null),
                        row.get("title").asString(null),
                        row.get("author").asString(null),
                        row.get("publishedAt").asLocalDate(null),
                        row.get("text").asString()),
                Progress.valueOf(row.get("status").asString()),
                row.get("problem").asString(null),
                row.get("language").asString(),
                row.get("submittedAt").asZonedDateTime().toInstant(),
                row.get("knownFrom").asLocalDate(),
                row.get("supersededFrom").asLocalDate(null),
                article(row.get("supersedes")),
                article(row.get("supersededBy")),
                StoredReport.report(row),
                row.get("extractWith").asString(null));
    }

    /** What read it, with its version; null until then. */
    public @Nullable String extractor() {
        return report == null || report.extractor().isEmpty() ? null : report.extractor();
    }

    /** What is stored of an article when it is handed in. */
    static Map<String, @Nullable Object> properties(Article article, String language) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("url", article.url() == null ? null : article.url().toString());
        properties.put("outlet", article.outlet());
        properties.put("title", article.title());
        properties.put("author", article.author());
        properties.put("publishedAt", article.publishedAt());
        properties.put("text", article.text());
        properties.put("language", language);
        return properties;
    }

    private static @Nullable ArticleId article(Value id) {
        return id.isNull() ? null : new ArticleId(id.asString());
    }

    private static @Nullable URI uri(Value value) {
        return value.isNull() ? null : URI.create(value.asString());
    }
}
