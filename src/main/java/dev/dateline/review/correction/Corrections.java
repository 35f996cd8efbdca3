package dev.dateline.review.correction;

import dev.dateline.graph.decision.JudgedKind;
import dev.dateline.graph.decision.Side;
import dev.dateline.graph.decision.StoredJudgement;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import dev.dateline.resolution.judgement.Sameness;
import dev.dateline.review.judgement.Judging;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Merging and splitting one entity; both are judgements, and are taken back as such. */
@Component
class Corrections {

    private final Judging judging;

    Corrections(Judging judging) {
        this.judging = judging;
    }

    /** @param with the id or name of the entity that is the same */
    StoredJudgement merge(String entity, @Nullable String with, @Nullable String why, @Nullable String by) {
        if (with == null || with.isBlank()) {
            throw Problem.with(ProblemType.BAD_JUDGEMENT, "with", with, "Give the id of the entity that is the same.");
        }
        return judging.say(JudgedKind.ENTITIES, Sameness.SAME, judging.entity(entity), judging.entity(with), why, by);
    }

    /**
     * Parts some of the mentions from the rest.
     *
     * @param articles all mentions in these
     */
    StoredJudgement split(
            String entity, Set<String> mentions, Set<String> articles, @Nullable String why, @Nullable String by) {
        Side whole = judging.entity(entity);
        Set<String> chosen = new TreeSet<>(mentions);
        whole.parts().stream()
                .filter(part -> articles.contains(part.replaceFirst("#[^#]*$", "")))
                .forEach(chosen::add);
        List<Side> sides = judging.parted(whole, chosen);
        return judging.say(JudgedKind.ENTITIES, Sameness.NOT_SAME, sides.getFirst(), sides.getLast(), why, by);
    }
}
