package dev.dateline.search;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.read.ArticleRef;
import java.util.List;
import org.neo4j.driver.Value;

/**
 * An article that has the words that were looked for.
 *
 * @param passages where they first are in its text; none if they are in its title alone
 */
public record ArticleHit(ArticleRef article, List<Passage> passages) {

    static ArticleHit of(Value row, SearchWords words) {
        ArticleRef article = new ArticleRef(
                new ArticleId(row.get("id").asString()),
                row.get("title").asString(null),
                row.get("outlet").asString(null),
                row.get("url").asString(null),
                row.get("publishedAt").asLocalDate(null));
        return new ArticleHit(article, Passage.in(row.get("text").asString(), words));
    }
}
