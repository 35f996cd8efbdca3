package dev.dateline.timeline;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.Certainty;
import dev.dateline.graph.EventReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What happened last, whomever it concerns. */
@Component
class LatestEvents {

    private final Neo4jClient neo4j;
    private final String readLatest;

    LatestEvents(Neo4jClient neo4j, Queries queries) {
        this.neo4j = neo4j;
        readLatest = queries.get("timeline/read-latest");
    }

    /** The latest up to today, the latest first. */
    List<TimelineItem> read(int limit) {
        return List.copyOf(neo4j.query(readLatest)
                .bindAll(Map.of("today", LocalDate.now(ZoneId.systemDefault()), "limit", limit))
                .fetchAs(TimelineItem.class)
                .mappedBy((types, row) -> TimelineItem.of(EventReader.read(row.get("event")), Certainty.DEFINITE))
                .all());
    }
}
