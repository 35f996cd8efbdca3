package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The participants of an event, asked for by role. */
record Cast(List<Participant> participants) {

    static Builder of(Role role, List<EntityId> entities) {
        return new Builder().and(role, entities);
    }

    static Builder of(Role role, @Nullable EntityId entity) {
        return new Builder().and(role, entity);
    }

    List<EntityId> all(Role role) {
        return participants.stream()
                .filter(p -> p.role() == role)
                .map(Participant::entity)
                .distinct()
                .toList();
    }

    @Nullable
    EntityId one(Role role) {
        List<EntityId> all = all(role);
        return all.isEmpty() ? null : all.getFirst();
    }

    EntityId required(EventKind kind, Role role) {
        List<EntityId> all = all(role);
        if (all.isEmpty()) {
            throw new IllegalArgumentException(kind + " needs a " + role);
        }
        return all.getFirst();
    }

    static final class Builder {

        private final List<Participant> participants = new ArrayList<>();

        Builder and(Role role, List<EntityId> entities) {
            entities.forEach(entity -> participants.add(new Participant(role, entity)));
            return this;
        }

        Builder and(Role role, @Nullable EntityId entity) {
            if (entity != null) {
                participants.add(new Participant(role, entity));
            }
            return this;
        }

        List<Participant> list() {
            return List.copyOf(participants);
        }
    }
}
