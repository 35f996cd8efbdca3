package dev.dateline.relationships.network;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.relation.RelationType;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.util.List;

/**
 * Everybody around an entity, and how they stand to each other.
 *
 * @param center the entity asked about
 * @param nodes the entities, nearest first
 * @param edges how two of them stand to each other
 * @param truncated whether something was left out: entities, as there are more than were asked for, or the earlier events
 *     of somebody who has too many to be read
 */
public record Neighbourhood(EntityId center, List<Node> nodes, List<Tie> edges, boolean truncated) {

    /**
     * An entity.
     *
     * @param hops how many events away from the centre
     */
    public record Node(EntityId id, String name, EntityKind kind, int hops) {}

    /** A relationship of two entities, read from the first to the second, and the events it is based on. */
    public record Tie(
            EntityId from,
            RelationType type,
            EntityId to,
            Status status,
            When first,
            When last,
            List<EventId> eventIds) {}
}
