package dev.dateline.graph.read;

import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.claim.Review;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.resolution.tenure.Incumbency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as the claims that were known by some day together tell it. As of today that is stored; of an earlier day it
 * is told from the claims.
 *
 * @param sourceCount how many independent sources the claims come from
 * @param review how far the claims together can be relied on
 * @param cast everyone named in any of the claims
 * @param claims in the order of their publication; empty where they were not read
 * @param coverage which days the claims are of
 * @param held of a state, when it began and ended; null else
 */
public record ShownEvent(
        EventId id,
        Event event,
        Status status,
        When when,
        int claimCount,
        int sourceCount,
        List<Conflict> conflicts,
        Review review,
        Map<EntityId, NamedEntity> cast,
        List<ReportedClaim> claims,
        Coverage coverage,
        @Nullable Incumbency held) {

    public ShownEvent {
        conflicts = List.copyOf(conflicts);
        cast = Map.copyOf(cast);
        claims = List.copyOf(claims);
    }

    /**
     * Whether it was on one of the days from {@code from} to {@code to}, both included; null is an open end. A state was
     * if it lasted through any of them.
     */
    public Certainty within(@Nullable LocalDate from, @Nullable LocalDate to) {
        return held != null && held.isSureWithin(from, to) ? Certainty.DEFINITE : when.within(from, to);
    }

    /**
     * The participant with this id.
     *
     * @throws IllegalArgumentException if none of the claims names it
     */
    public NamedEntity named(EntityId id) {
        NamedEntity named = cast.get(id);
        if (named == null) {
            throw new IllegalArgumentException(id + " takes no part in " + this.id);
        }
        return named;
    }
}
