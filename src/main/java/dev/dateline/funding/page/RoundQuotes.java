package dev.dateline.funding.page;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.value.Status;
import dev.dateline.question.TimedRead;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Where articles report that investors took part in rounds. */
@TimedRead
class RoundQuotes {

    /** An investor's part in a round. */
    record Part(EventId round, EntityId investor) {}

    private final Neo4jClient neo4j;
    private final String readQuotes;

    RoundQuotes(Neo4jClient neo4j, Queries queries) {
        this.neo4j = neo4j;
        readQuotes = queries.get("funding/read-quotes");
    }

    /** The first words known by a day for each part; a part is missing where no article known by then reports it. */
    Map<Part, RoundQuote> of(Collection<Part> parts, LocalDate knownAt) {
        Map<Part, RoundQuote> quotes = new HashMap<>();
        neo4j.query(readQuotes)
                .bindAll(Map.of(
                        "asked", parts.stream().map(RoundQuotes::row).toList(),
                        "statuses", List.of(Status.HAPPENED.name(), Status.ALLEGED.name()),
                        "knownAt", knownAt))
                .fetchAs(RoundQuote.class)
                .mappedBy((types, row) -> {
                    RoundQuote quote = quote(row);
                    quotes.put(part(row), quote);
                    return quote;
                })
                .all();
        return quotes;
    }

    private static Map<String, String> row(Part part) {
        return Map.of("round", part.round().value(), "investor", part.investor().value());
    }

    private static Part part(Record row) {
        return new Part(
                new EventId(row.get("round").asString()),
                new EntityId(row.get("investor").asString()));
    }

    private static RoundQuote quote(Record row) {
        return new RoundQuote(
                row.get("quote").asString(),
                new ClaimId(row.get("claim").asString()),
                new ArticleId(row.get("article").asString()),
                row.get("outlet").asString(null),
                row.get("title").asString(null),
                row.get("publishedAt").isNull() ? null : row.get("publishedAt").as(LocalDate.class));
    }
}
