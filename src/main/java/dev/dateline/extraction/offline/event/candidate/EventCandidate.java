package dev.dateline.extraction.offline.event.candidate;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one place of an article reports about an event: perhaps only a part of it, until it is merged with what other places
 * say.
 *
 * @param state whether it reports that a post is or was held, rather than taken up
 * @param partial whether it says nothing by itself
 * @param passage where the article says so
 */
public record EventCandidate(
        EventKind kind,
        List<Participant> cast,
        Details details,
        Status status,
        @Nullable When when,
        List<String> attributedTo,
        double confidence,
        boolean partial,
        boolean state,
        CandidatePassage passage) {

    public EventCandidate {
        cast = List.copyOf(new LinkedHashSet<>(cast));
        attributedTo = List.copyOf(attributedTo);
    }

    public int sentence() {
        return passage.sentence();
    }

    public int trigger() {
        return passage.trigger();
    }

    public int start() {
        return passage.start();
    }

    public int end() {
        return passage.end();
    }

    public List<EntityId> all(Role role) {
        return cast.stream()
                .filter(p -> p.role() == role)
                .map(Participant::entity)
                .toList();
    }

    public Set<EntityId> all(Set<Role> roles) {
        Set<EntityId> found = new LinkedHashSet<>();
        cast.stream().filter(p -> roles.contains(p.role())).forEach(p -> found.add(p.entity()));
        return found;
    }

    public boolean has(Role role) {
        return cast.stream().anyMatch(p -> p.role() == role);
    }

    EventCandidate withCast(List<Participant> other) {
        return with(other, details);
    }

    public EventCandidate withDetails(Details other) {
        return with(cast, other);
    }

    private EventCandidate with(List<Participant> otherCast, Details otherDetails) {
        return new EventCandidate(
                kind, otherCast, otherDetails, status, when, attributedTo, confidence, partial, state, passage);
    }

    /** The same as an event of another kind, at another time. */
    public EventCandidate as(EventKind otherKind, @Nullable When otherWhen) {
        return new EventCandidate(
                otherKind, cast, details, status, otherWhen, attributedTo, confidence, partial, state, passage);
    }

    /** The same with another participant. */
    public EventCandidate with(Role role, EntityId entity) {
        List<Participant> more = new ArrayList<>(cast);
        more.add(new Participant(role, entity));
        return withCast(more);
    }

    /** The same with a participant that it leaves out; itself where the role is filled, or the entity takes part already. */
    public EventCandidate withMissing(Role role, @Nullable EntityId entity) {
        boolean taken = has(role) || cast.stream().anyMatch(p -> p.entity().equals(entity));
        return entity == null || taken ? this : with(role, entity);
    }
}
