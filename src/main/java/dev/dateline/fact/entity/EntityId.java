package dev.dateline.fact.entity;

import java.util.Objects;

/**
 * Names an entity. Inside one article's extraction it is local to that article ({@code e3}); in the graph it is
 * canonical and the same in every article ({@code organization-stability-ai}).
 */
public record EntityId(String value) implements Comparable<EntityId> {

    public EntityId {
        if (Objects.requireNonNull(value).isBlank()) {
            throw new IllegalArgumentException("an entity id is not blank");
        }
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
