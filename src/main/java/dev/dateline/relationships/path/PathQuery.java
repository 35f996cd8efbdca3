package dev.dateline.relationships.path;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.question.AsOf;
import dev.dateline.question.Period;
import java.util.Set;

/**
 * Which connections of two entities are wanted.
 *
 * @param maxLength through how many events at most, from 1 to {@link #LONGEST}
 * @param period that the events possibly fall into
 * @param kinds of the events; empty for all
 * @param excluded kinds of events that do not count as a connection
 * @param excludedRoles roles that do not: a court or a stock exchange connects all who come before it
 * @param avoided entities that no connection leads through, such as those with which everybody has to do
 * @param avoidedSubkinds organizations of these sub-kinds neither: outlets or universities
 */
public record PathQuery(
        EntityId from,
        EntityId to,
        int maxLength,
        Period period,
        Set<EventKind> kinds,
        Set<EventKind> excluded,
        Set<Role> excludedRoles,
        Set<EntityId> avoided,
        Set<Subkind> avoidedSubkinds,
        AsOf asOf,
        int limit) {

    /** What the query looks for at most. */
    public static final int LONGEST = 6;

    public PathQuery {
        kinds = Set.copyOf(kinds);
        excluded = Set.copyOf(excluded);
        excludedRoles = Set.copyOf(excludedRoles);
        avoided = Set.copyOf(avoided);
        avoidedSubkinds = Set.copyOf(avoidedSubkinds);
    }

    /** The shortest connections as of these days. */
    public static PathQuery between(EntityId from, EntityId to, AsOf asOf) {
        return new PathQuery(
                from, to, LONGEST, Period.ALWAYS, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), asOf, 10);
    }
}
