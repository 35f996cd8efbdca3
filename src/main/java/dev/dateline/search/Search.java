package dev.dateline.search;

import dev.dateline.cypher.Queries;
import dev.dateline.graph.read.EventReader;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.question.TimedRead;
import java.util.List;
import java.util.function.IntFunction;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Finds claims and articles by words. */
@TimedRead
public class Search {

    /** What is behind so many better matches is not found. */
    private static final int MOST_MATCHES = 10_000;

    private static final int WIDER = 8;

    private final Neo4jClient neo4j;
    private final String searchClaims;
    private final String searchArticles;

    Search(Neo4jClient neo4j, Queries queries) {
        this.neo4j = neo4j;
        searchClaims = queries.get("search/search-claims");
        searchArticles = queries.get("search/search-articles");
    }

    /** The claims whose quotes have all of the words; none if nothing that is asked for is a word. */
    public Hits<ClaimHit> claims(SearchQuery query) {
        SearchWords words = SearchWords.of(query.text());
        if (words.isEmpty()) {
            return new Hits<>(List.of(), null);
        }
        List<ClaimHit> found = matches(
                query,
                most -> neo4j
                        .query(searchClaims)
                        .bindAll(query.parameters(words, "claims", most))
                        .fetchAs(ShownEvent.class)
                        .mappedBy((types, row) -> EventReader.read(row.get("event")))
                        .all()
                        .stream()
                        .map(shown -> ClaimHit.of(shown, words))
                        .toList(),
                "claims");
        return query.page(found, "claims");
    }

    /** The articles that have all of the words in their title and text. */
    public Hits<ArticleHit> articles(SearchQuery query) {
        SearchWords words = SearchWords.of(query.text());
        if (words.isEmpty()) {
            return new Hits<>(List.of(), null);
        }
        List<ArticleHit> found = matches(
                query,
                most -> List.copyOf(neo4j.query(searchArticles)
                        .bindAll(query.parameters(words, "articles", most))
                        .fetchAs(ArticleHit.class)
                        .mappedBy((types, row) -> ArticleHit.of(row.get("article"), words))
                        .all()),
                "articles");
        return query.page(found, "articles");
    }

    /** What is found among the best matches; among more of them where too many of those are left out. */
    private static <T> List<T> matches(SearchQuery query, IntFunction<List<T>> among, String list) {
        int most = query.matches(list);
        List<T> found = among.apply(most);
        while (found.size() <= query.limit() && most < MOST_MATCHES) {
            most = Math.min(most * WIDER, MOST_MATCHES);
            found = among.apply(most);
        }
        return found;
    }
}
