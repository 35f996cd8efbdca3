package dev.dateline.export;

import dev.dateline.entities.Entities;
import dev.dateline.entities.EntityHit;
import dev.dateline.export.format.Addresses;
import dev.dateline.export.format.Excerpt;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.relation.RelationType;
import dev.dateline.fact.value.Certainty;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.question.AsOf;
import dev.dateline.relationships.network.Neighbourhood;
import dev.dateline.relationships.network.Neighbourhood.Node;
import dev.dateline.relationships.network.Neighbourhood.Tie;
import dev.dateline.relationships.network.Neighbourhoods;
import dev.dateline.relationships.post.HeldPosition;
import dev.dateline.relationships.post.Positions;
import dev.dateline.timeline.read.EventDetail;
import dev.dateline.timeline.read.Events;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Cuts a neighbourhood out of the graph, with its evidence. */
@Component
class Excerpts {

    private static final int AT_ONCE = 500;

    private final Entities entities;
    private final Neighbourhoods neighbourhoods;
    private final Positions positions;
    private final Events events;

    Excerpts(Entities entities, Neighbourhoods neighbourhoods, Positions positions, Events events) {
        this.entities = entities;
        this.neighbourhoods = neighbourhoods;
        this.positions = positions;
        this.events = events;
    }

    Excerpt around(EntityId center, int hops, int limit, AsOf asOf, Addresses addresses) {
        EntityHit hit = entities.named(center);
        Neighbourhood graph = neighbourhoods.of(new NamedEntity(hit.id(), hit.name(), hit.kind()), hops, limit, asOf);
        return new Excerpt(
                asOf,
                addresses,
                graph,
                entities.named(graph.nodes().stream().map(Node::id).toList()),
                events(graph, asOf),
                positions(graph, asOf));
    }

    private Map<EventId, EventDetail> events(Neighbourhood graph, AsOf asOf) {
        List<EventId> ids = graph.edges().stream()
                .flatMap(tie -> tie.eventIds().stream())
                .distinct()
                .sorted()
                .toList();
        Map<EventId, EventDetail> found = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            events.details(ids.subList(i, Math.min(ids.size(), i + AT_ONCE)), asOf)
                    .forEach(event -> found.put(event.item().id(), event));
        }
        return found;
    }

    /** Those that had begun by the day asked for, or may have. */
    private List<HeldPosition> positions(Neighbourhood graph, AsOf asOf) {
        Set<EntityId> in = graph.nodes().stream().map(Node::id).collect(Collectors.toSet());
        return graph.edges().stream()
                .filter(tie -> tie.type() == RelationType.HELD_POSITION)
                .map(Tie::to)
                .distinct()
                .flatMap(place -> positions.history(place, asOf).stream()
                        .filter(post -> post.organization().id().equals(place)))
                .filter(post -> in.contains(post.person().id()))
                .filter(post -> post.from() == null || post.from().within(null, asOf.validAt()) != Certainty.NO)
                .toList();
    }
}
