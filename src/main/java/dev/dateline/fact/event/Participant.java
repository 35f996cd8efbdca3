package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import java.util.Objects;

/** One entity's part in an event. */
public record Participant(Role role, EntityId entity) {

    public Participant {
        Objects.requireNonNull(role);
        Objects.requireNonNull(entity);
    }
}
