package dev.dateline.resolution.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.resolution.name.StoredKey;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A kind of event with one or two entities that it is about: reports without a block in common are never compared.
 *
 * @param entities the id of an entity, or those of two, the lesser first
 */
public record EventBlock(EventKind kind, String entities) implements StoredKey {

    private static final String BETWEEN = "|";

    /** @param entities one or two, in any order */
    static EventBlock about(EventKind kind, List<EntityId> entities) {
        return new EventBlock(
                kind, entities.stream().sorted().map(EntityId::value).collect(Collectors.joining(BETWEEN)));
    }

    /**
     * Reads what {@link #text()} gives.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static EventBlock of(String text) {
        int bar = text.indexOf(BETWEEN);
        if (bar < 0) {
            throw new IllegalArgumentException("no block of events: " + text);
        }
        return new EventBlock(EventKind.valueOf(text.substring(0, bar)), text.substring(bar + BETWEEN.length()));
    }

    /** The block in which events of another kind lie that are about the same. */
    public EventBlock withKind(EventKind other) {
        return new EventBlock(other, entities);
    }

    @Override
    public String text() {
        return kind + BETWEEN + entities;
    }
}
