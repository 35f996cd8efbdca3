package dev.dateline.ingest.http;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Review;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.graph.read.EventReader;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.headline.Headline;
import dev.dateline.question.TimedRead;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What an article reports. */
@TimedRead
public class ArticleClaims {

    /**
     * A claim of an article.
     *
     * @param headline what it says, by itself
     * @param event the event of which it tells
     * @param review how far it can be relied on
     * @param cast everyone it names
     */
    public record Told(
            ClaimId id, EventId event, Claim claim, Review review, String headline, Map<EntityId, NamedEntity> cast) {}

    private static final Comparator<Told> AS_IN_THE_TEXT = Comparator.comparingInt(
                    (Told told) -> told.claim().evidence().start())
            .thenComparing(Told::id);

    private final Neo4jClient neo4j;
    private final String readClaims;

    ArticleClaims(Neo4jClient neo4j, Queries queries) {
        this.neo4j = neo4j;
        readClaims = queries.get("ingest/read-claims");
    }

    /** In the order of the text. */
    public List<Told> of(ArticleId article) {
        return neo4j
                .query(readClaims)
                .bindAll(Map.of("article", article.value()))
                .fetchAs(ShownEvent.class)
                .mappedBy((types, row) -> EventReader.read(row.get("event")))
                .all()
                .stream()
                .flatMap(ArticleClaims::told)
                .sorted(AS_IN_THE_TEXT)
                .toList();
    }

    private static Stream<Told> told(ShownEvent shown) {
        return shown.claims().stream()
                .map(reported -> new Told(
                        reported.id(),
                        shown.id(),
                        reported.claim(),
                        reported.review(),
                        Headline.of(
                                reported.claim().event(),
                                reported.claim().status(),
                                reported.claim().when(),
                                id -> shown.named(id).name()),
                        shown.cast()));
    }
}
