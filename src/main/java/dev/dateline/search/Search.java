package dev.dateline.search;

import dev.dateline.cypher.Queries;
import dev.dateline.graph.EventReader;
import dev.dateline.graph.ShownEvent;
import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Finds claims and articles by words. */
@Component
public class Search {

    private final Neo4jClient neo4j;
    private final String searchClaims;
    private final String searchArticles;

    Search(Neo4jClient neo4j, Queries queries) {
        this.neo4j = neo4j;
        searchClaims = queries.get("search/search-claims");
        searchArticles = queries.get("search/search-articles");
    }

    /** The claims whose quotes have all of the words; none where nothing that is asked for is a word. */
    public Hits<ClaimHit> claims(SearchQuery query) {
        Words words = Words.of(query.text());
        if (words.isEmpty()) {
            return new Hits<>(List.of(), null);
        }
        return query.page(
                neo4j
                        .query(searchClaims)
                        .bindAll(query.parameters(words, "claims"))
                        .fetchAs(ShownEvent.class)
                        .mappedBy((types, row) -> EventReader.read(row.get("event")))
                        .all()
                        .stream()
                        .map(shown -> ClaimHit.of(shown, words))
                        .toList(),
                "claims");
    }

    /** The articles that have all of the words in their title and text. */
    public Hits<ArticleHit> articles(SearchQuery query) {
        Words words = Words.of(query.text());
        if (words.isEmpty()) {
            return new Hits<>(List.of(), null);
        }
        return query.page(
                List.copyOf(neo4j.query(searchArticles)
                        .bindAll(query.parameters(words, "articles"))
                        .fetchAs(ArticleHit.class)
                        .mappedBy((types, row) -> ArticleHit.of(row.get("article"), words))
                        .all()),
                "articles");
    }
}
