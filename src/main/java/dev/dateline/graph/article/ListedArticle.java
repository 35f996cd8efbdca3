package dev.dateline.graph.article;

import dev.dateline.fact.claim.ArticleId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * An article in a list, without its text.
 *
 * @param problem why it failed
 * @param language of the text, as a language tag
 */
public record ListedArticle(
        ArticleId id,
        Progress status,
        @Nullable String problem,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable LocalDate publishedAt,
        String language,
        Instant submittedAt) {

    static ListedArticle read(Value row) {
        return new ListedArticle(
                new ArticleId(row.get("id").asString()),
                Progress.valueOf(row.get("status").asString()),
                row.get("problem").asString(null),
                row.get("url").asString(null),
                row.get("outlet").asString(null),
                row.get("title").asString(null),
                row.get("publishedAt").asLocalDate(null),
                row.get("language").asString(),
                row.get("submittedAt").asZonedDateTime().toInstant());
    }
}
