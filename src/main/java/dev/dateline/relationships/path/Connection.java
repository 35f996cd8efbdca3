package dev.dateline.relationships.path;

import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.graph.read.NamedEntity;
import java.util.List;

/**
 * A chain of events that connects two entities.
 *
 * @param length how many events it has
 * @param steps from the first entity to the last, each through one event
 */
public record Connection(int length, List<Step> steps) {

    /** From one entity to the next, through an event in which both take part. */
    public record Step(NamedEntity from, List<Role> fromRoles, Link event, NamedEntity to, List<Role> toRoles) {}

    /** The event of a step. */
    public record Link(EventId id, EventKind kind, Status status, When when, String headline) {}
}
