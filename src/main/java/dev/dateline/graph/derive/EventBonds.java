package dev.dateline.graph.derive;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.FundingRound;
import dev.dateline.fact.relation.Edge;
import dev.dateline.fact.relation.Edges;
import dev.dateline.fact.relation.RelationType;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.graph.read.FlatWhen;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The bonds that an event supports, as they are written: one for each two of its participants that it relates, and for each
 * way in which it does.
 */
final class EventBonds {

    /** An event that relates more participants than this supports no bonds, so that what it costs has an end. */
    static final int MOST = 500;

    private EventBonds() {}

    /** Whether it has too many of them, so that who takes part is answered about from its events. */
    static boolean areTooMany(Event event) {
        return event.participants().size() > MOST || Edges.of(event).size() > MOST;
    }

    /**
     * The row of an event.
     *
     * @param counts whether anything of it is shown as of today
     */
    static Map<String, Object> row(EventId id, Event event, Status status, When when, boolean counts) {
        boolean tooMany = areTooMany(event);
        Set<Edge> edges = counts && !tooMany ? Edges.of(event) : Set.of();
        return Map.of(
                "id",
                id.value(),
                "apart",
                tooMany,
                "event",
                told(event, when),
                "bonds",
                edges.stream()
                        .map(edge -> bond(new BondKey(edge, status), id, event, when))
                        .toList());
    }

    /** What answers show of the event. */
    private static Map<String, Object> told(Event event, When when) {
        Map<String, Object> told = FlatWhen.write(when);
        if (event instanceof FundingRound round && round.series() != null) {
            told.put("series", round.series());
        }
        return told;
    }

    private static Map<String, Object> bond(BondKey key, EventId id, Event event, When when) {
        Map<String, Object> support = new HashMap<>();
        support.put("bond", key.text());
        support.put("day", when.sortDay());
        support.put("eventId", id.value());
        if (event instanceof FundingRound round && key.edge().type() == RelationType.CO_INVESTED_WITH) {
            support.put("company", round.company().value());
            support.put("leads", round.leads().stream().map(EntityId::value).toList());
        }
        return Map.of("key", key.text(), "bond", properties(key), "support", support);
    }

    private static Map<String, Object> properties(BondKey key) {
        return Map.of(
                "from", key.edge().from().value(),
                "to", key.edge().to().value(),
                "type", key.edge().type().name(),
                "status", key.status().name(),
                "rank", key.edge().type().rank());
    }
}
