package dev.dateline.timeline.read;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.value.Certainty;
import dev.dateline.graph.read.EventReader;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.question.AsOf;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import dev.dateline.question.TimedRead;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Single events. */
@TimedRead
public class Events {

    private final Neo4jClient neo4j;
    private final String readEvent;
    private final String readEvents;
    private final Sequels sequels;

    Events(Neo4jClient neo4j, Queries queries, Sequels sequels) {
        this.neo4j = neo4j;
        this.sequels = sequels;
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
                        ProblemType.UNKNOWN_EVENT, "event", id.value(), "Give the id of an event from a timeline."));
        return details(List.of(shown), asOf).getFirst();
    }

    /** Those of these events of which something was known by a day, in this order. */
    public List<EventDetail> details(List<EventId> ids, AsOf asOf) {
        return details(withClaims(ids, asOf), asOf);
    }

    /** Those of these events of which something was known by a day, each with its claims, in this order. */
    List<ShownEvent> withClaims(List<EventId> ids, AsOf asOf) {
        Map<EventId, ShownEvent> found = new HashMap<>();
        neo4j.query(readEvents)
                .bindAll(Map.of("ids", ids.stream().map(EventId::value).toList(), "knownAt", asOf.knownAt()))
                .fetchAs(ShownEvent.class)
                .mappedBy((types, row) -> EventReader.readIfKnown(row.get("event")))
                .all()
                .forEach(shown -> found.put(shown.id(), shown));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private List<EventDetail> details(Collection<ShownEvent> events, AsOf asOf) {
        Function<ShownEvent, Certainty> byThen = shown -> shown.within(null, asOf.validAt());
        return details(events, asOf, byThen);
    }

    /** These events with all that is reported of them, in their order. */
    List<EventDetail> details(Collection<ShownEvent> events, AsOf asOf, Function<ShownEvent, Certainty> certainty) {
        Map<EventId, Sequels.Around> around =
                sequels.of(events.stream().map(ShownEvent::id).toList(), asOf.knownAt());
        return events.stream()
                .map(shown -> {
                    Sequels.Around near = around.getOrDefault(shown.id(), Sequels.Around.NOTHING);
                    List<Stage> stages = Stage.of(shown, near.later(), asOf.validAt());
                    return EventDetail.of(shown, TimelineItem.of(shown, certainty.apply(shown), stages), stages, near);
                })
                .toList();
    }

    /** These events as a timeline shows them, in their order; of lawsuits, how far they had come. */
    List<TimelineItem> items(Collection<ShownEvent> events, AsOf asOf, Function<ShownEvent, Certainty> certainty) {
        List<EventId> suits = events.stream()
                .filter(shown -> shown.event().kind() == EventKind.LAWSUIT)
                .map(ShownEvent::id)
                .toList();
        Map<EventId, Sequels.Around> around = sequels.of(suits, asOf.knownAt());
        return events.stream()
                .map(shown -> {
                    Sequels.Around near = around.getOrDefault(shown.id(), Sequels.Around.NOTHING);
                    return TimelineItem.of(
                            shown, certainty.apply(shown), Stage.of(shown, near.later(), asOf.validAt()));
                })
                .toList();
    }
}
