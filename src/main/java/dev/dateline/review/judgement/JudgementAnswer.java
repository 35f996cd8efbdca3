package dev.dateline.review.judgement;

import dev.dateline.graph.decision.JudgedKind;
import dev.dateline.graph.decision.JudgementState;
import dev.dateline.graph.decision.StoredJudgement;
import dev.dateline.resolution.judgement.Sameness;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A judgement as programs get it.
 *
 * @param source whether a rule asks, or a person said so
 * @param verdict what it says, or said before it was taken back
 */
public record JudgementAnswer(
        String id,
        JudgedKind about,
        JudgementState state,
        Source source,
        Sameness verdict,
        Named left,
        Named right,
        @Nullable String why,
        @Nullable String by,
        Instant at,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackBy) {

    enum Source {
        RULE,
        PERSON
    }

    public record Named(String id, String name) {}

    public static JudgementAnswer of(StoredJudgement judgement) {
        return new JudgementAnswer(
                judgement.id(),
                judgement.about(),
                judgement.state(),
                judgement.byRule() ? Source.RULE : Source.PERSON,
                judgement.said(),
                new Named(judgement.leftId(), judgement.leftName()),
                new Named(judgement.rightId(), judgement.rightName()),
                judgement.why(),
                judgement.by(),
                judgement.at(),
                judgement.takenBackAt(),
                judgement.takenBackBy());
    }
}
