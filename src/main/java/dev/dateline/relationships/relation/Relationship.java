package dev.dateline.relationships.relation;

import dev.dateline.fact.event.EventId;
import dev.dateline.fact.relation.RelationType;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.graph.read.NamedEntity;
import java.util.List;

/**
 * How the entity asked about stands to another.
 *
 * @param direction whether it is read from the entity asked about, to it, or both ways
 * @param entity the other
 * @param status of the events it is based on
 * @param first when the first of these events was
 * @param last when the last of them was
 * @param eventIds the events it is based on, in order
 */
public record Relationship(
        RelationType type,
        Direction direction,
        NamedEntity entity,
        Status status,
        When first,
        When last,
        List<EventId> eventIds) {

    /** The direction in which a relationship is read. */
    public enum Direction {
        OUT,
        IN,
        BOTH
    }
}
