package dev.dateline.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.graph.decision.AmendedField;
import dev.dateline.graph.decision.Amendment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An amendment of one entity as a line of an archive. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WrittenAmendment(
        String id,
        AmendedField field,
        String value,
        List<String> parts,
        @Nullable String why,
        @Nullable String by,
        Instant at,
        @Nullable Instant takenBackAt) {

    static WrittenAmendment of(Amendment amendment) {
        return new WrittenAmendment(
                amendment.id(),
                amendment.field(),
                amendment.value(),
                amendment.parts(),
                amendment.why(),
                amendment.by(),
                amendment.at(),
                amendment.takenBackAt());
    }

    /** @throws NullPointerException if something is missing that each has */
    Amendment amendment() {
        return new Amendment(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(field, "field"),
                Objects.requireNonNull(value, "value"),
                Objects.requireNonNull(parts, "parts"),
                why,
                by,
                Objects.requireNonNull(at, "at"),
                takenBackAt);
    }
}
