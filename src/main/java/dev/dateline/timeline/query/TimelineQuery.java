package dev.dateline.timeline.query;

import dev.dateline.fact.claim.ReviewState;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.value.Status;
import dev.dateline.question.AsOf;
import dev.dateline.question.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which part of which timeline is asked for. An empty set excludes nothing except states, which are left out unless
 * their kind is asked for.
 *
 * @param entities whose; events in which any of them takes part, or all events if none is given
 * @param roles the roles that they then play
 * @param period events that possibly fall into it
 * @param outlets names of outlets, at least one of which reports the event
 * @param minSources by how many independent sources an event is reported at least
 * @param reviews whether a person has confirmed the event, or something contradicts it
 * @param cursor where the page before ended; null for the first page
 */
public record TimelineQuery(
        List<EntityId> entities,
        Set<EventKind> kinds,
        Set<Role> roles,
        Set<Status> statuses,
        Period period,
        Set<String> outlets,
        int minSources,
        Set<ReviewState> reviews,
        AsOf asOf,
        Order order,
        int limit,
        @Nullable String cursor) {

    public TimelineQuery {
        entities = List.copyOf(entities);
        kinds = Set.copyOf(kinds);
        roles = Set.copyOf(roles);
        statuses = Set.copyOf(statuses);
        outlets = Set.copyOf(outlets);
        reviews = Set.copyOf(reviews);
    }

    /** The beginning of an entity's timeline as it is known now. */
    public static TimelineQuery about(EntityId entity, int limit) {
        return plain(List.of(entity), Order.ASC, limit);
    }

    /** The beginning, or the end, of the timeline of everything as it is known now. */
    public static TimelineQuery ofEverything(Order order, int limit) {
        return plain(List.of(), order, limit);
    }

    private static TimelineQuery plain(List<EntityId> entities, Order order, int limit) {
        return new TimelineQuery(
                entities,
                Set.of(),
                Set.of(),
                Set.of(),
                Period.ALWAYS,
                Set.of(),
                1,
                Set.of(),
                AsOf.now(),
                order,
                limit,
                null);
    }

    /** What happened last up to a day, whomever it concerns. */
    public static TimelineQuery latest(int limit, AsOf now) {
        Period soFar = new Period(null, now.validAt());
        return new TimelineQuery(
                List.of(), Set.of(), Set.of(), Set.of(), soFar, Set.of(), 1, Set.of(), now, Order.DESC, limit, null);
    }

    /** The same question, from another place on. */
    public TimelineQuery from(@Nullable String place, int most) {
        return new TimelineQuery(
                entities, kinds, roles, statuses, period, outlets, minSources, reviews, asOf, order, most, place);
    }

    /** The kinds of what happens that are asked for; empty if all are, or none. */
    public Set<EventKind> happenings() {
        return kinds.stream().filter(kind -> !kind.isState()).collect(Collectors.toSet());
    }

    public boolean asksForHappenings() {
        return kinds.isEmpty() || !happenings().isEmpty();
    }

    public boolean asksForStates() {
        return kinds.stream().anyMatch(EventKind::isState);
    }

    public boolean isAscending() {
        return order == Order.ASC;
    }

    /** What a cursor of this timeline is good for: another page in the same order, of the same entities. */
    String identity() {
        return "timeline " + order + " " + entities;
    }
}
