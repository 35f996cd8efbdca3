package dev.dateline.resolution.curation;

import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.NameText;
import dev.dateline.fact.event.Role;
import java.util.Objects;

/** A role in an event, taken by somebody who is known by name. */
public record NamedRole(Role role, EntityKind kind, String name) {

    public NamedRole {
        Objects.requireNonNull(role);
        Objects.requireNonNull(kind);
        name = NameText.of(name);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an entity in a role has a name: " + role);
        }
    }
}
