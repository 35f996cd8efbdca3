package dev.dateline.fact.event;

import java.util.Objects;

/** Names an event of the graph: derived from the claims that report it, so the same claims give the same id. */
public record EventId(String value) implements Comparable<EventId> {

    public EventId {
        if (Objects.requireNonNull(value).isBlank()) {
            throw new IllegalArgumentException("a event id is not blank");
        }
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
