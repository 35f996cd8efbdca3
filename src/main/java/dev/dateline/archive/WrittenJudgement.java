package dev.dateline.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.graph.decision.JudgedKind;
import dev.dateline.graph.decision.StoredJudgement;
import dev.dateline.resolution.judgement.Judgement;
import dev.dateline.resolution.judgement.Sameness;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A judgement of two sides as a line of an archive. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WrittenJudgement(
        String id,
        JudgedKind about,
        Sameness said,
        WrittenSide left,
        WrittenSide right,
        @Nullable String why,
        @Nullable String by,
        Instant at,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackBy) {

    /**
     * One of the two.
     *
     * @param id the entity or event that it was then
     * @param name what it was called then
     * @param parts its mentions or claims
     */
    record WrittenSide(String id, String name, List<String> parts) {}

    static WrittenJudgement of(StoredJudgement judgement) {
        return new WrittenJudgement(
                judgement.id(),
                judgement.about(),
                judgement.said(),
                new WrittenSide(judgement.leftId(), judgement.leftName(), judgement.leftParts()),
                new WrittenSide(judgement.rightId(), judgement.rightName(), judgement.rightParts()),
                judgement.why(),
                judgement.by(),
                judgement.at(),
                judgement.takenBackAt(),
                judgement.takenBackBy());
    }

    /** @throws IllegalArgumentException if a side is empty, or both have something in common */
    StoredJudgement judgement() {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(said, "said");
        StoredJudgement judgement = StoredJudgement.byPerson(
                Judgement.of(id, said, left.parts(), right.parts(), at),
                about,
                left.id(),
                left.name(),
                right.id(),
                right.name(),
                why,
                by);
        return takenBackAt == null ? judgement : judgement.takenBack(takenBackAt, takenBackBy);
    }
}
