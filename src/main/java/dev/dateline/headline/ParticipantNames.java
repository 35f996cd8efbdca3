package dev.dateline.headline;

import dev.dateline.fact.entity.EntityId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the participants of an event by name. */
record ParticipantNames(Function<EntityId, String> names) {

    /** How many names are written out before the rest is only counted. */
    private static final int WRITTEN_OUT = 3;

    String name(EntityId id) {
        return names.apply(id);
    }

    /** "A", "A and B", "A, B and C", "A, B, C and 4 others". */
    String list(List<EntityId> ids) {
        int others = ids.size() - WRITTEN_OUT;
        Stream<String> written = ids.stream().limit(WRITTEN_OUT).map(names);
        return others <= 0
                ? Words.list(written.toList())
                : Words.list(Stream.concat(written, Stream.of(others == 1 ? "1 other" : others + " others"))
                        .toList());
    }

    Subject subject(List<EntityId> ids) {
        return new Subject(list(ids), ids.size() > 1, true);
    }

    Subject subject(EntityId id) {
        return subject(List.of(id));
    }

    /** {@code preposition} and the names, with a space in front; empty if nobody is named. */
    String tail(String preposition, List<EntityId> ids) {
        return ids.isEmpty() ? "" : " " + preposition + " " + list(ids);
    }

    String tail(String preposition, @Nullable EntityId id) {
        return id == null ? "" : tail(preposition, List.of(id));
    }
}
