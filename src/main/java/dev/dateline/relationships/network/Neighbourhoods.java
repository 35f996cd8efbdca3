package dev.dateline.relationships.network;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.relation.Edge;
import dev.dateline.fact.relation.Edges;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.question.AsOf;
import dev.dateline.question.TimedRead;
import dev.dateline.relationships.network.Neighbourhood.Node;
import dev.dateline.relationships.network.Neighbourhood.Tie;
import dev.dateline.relationships.relation.KnownEvents;
import dev.dateline.relationships.relation.RelationshipQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is around an entity, some events away. */
@TimedRead
public class Neighbourhoods {

    /** Further away, everybody knows everybody. */
    public static final int MOST_HOPS = 4;

    private record Bond(Edge edge, Status status) {}

    private final KnownEvents events;

    Neighbourhoods(KnownEvents events) {
        this.events = events;
    }

    /**
     * The neighbourhood of an entity.
     *
     * @param center its name and kind
     * @param hops how many events away one may be, up to {@link #MOST_HOPS}
     * @param limit how many entities there may be; who is connected by the latest events comes first
     */
    public Neighbourhood of(NamedEntity center, int hops, int limit, AsOf asOf) {
        Map<EntityId, Node> nodes = new LinkedHashMap<>();
        Map<EventId, ShownEvent> known = new LinkedHashMap<>();
        nodes.put(center.id(), new Node(center.id(), center.name(), center.kind(), 0));
        boolean truncated = false;
        for (int hop = 1; hop <= hops; hop++) {
            KnownEvents.Some around = around(nodes, hop - 1, asOf);
            truncated |= around.cut();
            for (ShownEvent event : around.events()) {
                known.put(event.id(), event);
                truncated |= !join(event, hop, limit, nodes);
            }
        }
        return new Neighbourhood(center.id(), List.copyOf(nodes.values()), ties(known, nodes), truncated);
    }

    private KnownEvents.Some around(Map<EntityId, Node> nodes, int hop, AsOf asOf) {
        List<EntityId> rim = nodes.values().stream()
                .filter(node -> node.hops() == hop)
                .map(Node::id)
                .toList();
        KnownEvents.Some all = events.ofAny(rim, asOf);
        return new KnownEvents.Some(
                all.events().stream()
                        .filter(event -> RelationshipQuery.ASSERTED.contains(event.status()))
                        .filter(event -> event.when().within(null, asOf.validAt()) != Certainty.NO)
                        .toList(),
                all.cut());
    }

    /** Whether all who take part are in, now. */
    private static boolean join(ShownEvent event, int hop, int limit, Map<EntityId, Node> nodes) {
        boolean all = true;
        for (var participant : event.event().participants()) {
            NamedEntity entity = event.named(participant.entity());
            if (!nodes.containsKey(entity.id())) {
                if (nodes.size() < limit) {
                    nodes.put(entity.id(), new Node(entity.id(), entity.name(), entity.kind(), hop));
                } else {
                    all = false;
                }
            }
        }
        return all;
    }

    private static List<Tie> ties(Map<EventId, ShownEvent> known, Map<EntityId, Node> nodes) {
        Map<Bond, List<ShownEvent>> bonds = new LinkedHashMap<>();
        for (ShownEvent event : known.values()) {
            for (Edge edge : Edges.of(event.event())) {
                if (nodes.containsKey(edge.from()) && nodes.containsKey(edge.to())) {
                    bonds.computeIfAbsent(new Bond(edge, event.status()), first -> new ArrayList<>())
                            .add(event);
                }
            }
        }
        return bonds.entrySet().stream()
                .map(bond -> tie(bond.getKey(), bond.getValue()))
                .sorted(Comparator.comparing(Tie::from)
                        .thenComparing(Tie::type)
                        .thenComparing(Tie::to)
                        .thenComparing(Tie::status))
                .toList();
    }

    private static Tie tie(Bond bond, List<ShownEvent> events) {
        List<ShownEvent> sorted = events.stream()
                .sorted(Comparator.comparing((ShownEvent shown) -> shown.when().sortDay())
                        .thenComparing(ShownEvent::id))
                .toList();
        return new Tie(
                bond.edge().from(),
                bond.edge().type(),
                bond.edge().to(),
                bond.status(),
                sorted.getFirst().when(),
                sorted.getLast().when(),
                sorted.stream().map(ShownEvent::id).toList());
    }
}
