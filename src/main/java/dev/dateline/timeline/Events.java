package dev.dateline.timeline;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.Certainty;
import dev.dateline.fact.EventId;
import dev.dateline.graph.EventReader;
import dev.dateline.graph.ShownEvent;
import dev.dateline.question.AsOf;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Single events. */
@Component
public class Events {

    private final Neo4jClient neo4j;
    private final String readEvent;
    private final String readEvents;

    Events(Neo4jClient neo4j, Queries queries) {
        this.neo4j = neo4j;
        readEvent = queries.get("timeline/read-event");
        readEvents = queries.get("timeline/read-events");
    }

    /**
     * An event with the claims that were known by a day.
     *
     * @throws Problem if there is no such event, or nothing was known of it (404)
     */
    public EventDetail detail(EventId id, AsOf asOf) {
        ShownEvent shown = neo4j.query(readEvent)
                .bindAll(Map.of("id", id.value(), "knownAt", asOf.knownAt()))
                .fetchAs(ShownEvent.class)
                .mappedBy((types, row) -> EventReader.readIfKnown(row.get("event")))
                .one()
                .orElseThrow(() -> Problem.with(
                        ProblemType.UNKNOWN_EVENT, "event", id.value(), "Give the id of an event of a timeline."));
        return detail(shown, asOf);
    }

    /** Those of these events of which something was known by a day, in this order. */
    public List<EventDetail> details(List<EventId> ids, AsOf asOf) {
        Map<EventId, EventDetail> found = new HashMap<>();
        neo4j.query(readEvents)
                .bindAll(Map.of("ids", ids.stream().map(EventId::value).toList(), "knownAt", asOf.knownAt()))
                .fetchAs(ShownEvent.class)
                .mappedBy((types, row) -> EventReader.readIfKnown(row.get("event")))
                .all()
                .forEach(shown -> found.put(shown.id(), detail(shown, asOf)));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static EventDetail detail(ShownEvent shown, AsOf asOf) {
        Certainty byThen = shown.when().within(null, asOf.validAt());
        return EventDetail.of(shown, TimelineItem.of(shown, byThen));
    }
}
