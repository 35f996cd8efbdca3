package dev.dateline.mcp;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.event.EventId;
import dev.dateline.graph.read.ArticleRef;
import dev.dateline.question.TimedRead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The evidence of an answer: verbatim quotes from articles. */
@TimedRead
class Quotes {

    /** Enough to see that sources agree; the tool {@code event_claims} has all. */
    private static final int MOST_OF_EACH = 5;

    /** What an article says. */
    record Quote(String quote, ArticleRef article) {}

    private record Row(EventId event, Quote quote) {}

    private final Neo4jClient neo4j;
    private final String readQuotes;

    Quotes(Neo4jClient neo4j, Queries queries) {
        this.neo4j = neo4j;
        readQuotes = queries.get("mcp/read-quotes");
    }

    /** The first quotes of each of these events that were published by then. */
    Map<EventId, List<Quote>> of(Collection<EventId> events, LocalDate knownAt) {
        List<String> ids = events.stream().map(EventId::value).distinct().toList();
        Map<EventId, List<Quote>> quotes = new TreeMap<>();
        neo4j.query(readQuotes)
                .bindAll(Map.of("events", ids, "knownAt", knownAt, "most", MOST_OF_EACH))
                .fetchAs(Row.class)
                .mappedBy((types, row) -> row(row))
                .all()
                .forEach(row -> quotes.computeIfAbsent(row.event(), first -> new ArrayList<>())
                        .add(row.quote()));
        return quotes;
    }

    private static Row row(Record row) {
        Value article = row.get("article");
        return new Row(
                new EventId(row.get("id").asString()),
                new Quote(
                        row.get("claim").get("quote").asString(),
                        new ArticleRef(
                                new ArticleId(article.get("id").asString()),
                                article.get("title").asString(null),
                                article.get("outlet").asString(null),
                                article.get("url").asString(null),
                                article.get("publishedAt").asLocalDate(null))));
    }
}
