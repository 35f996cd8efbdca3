package dev.dateline.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.graph.decision.StoredClaimJudgement;
import dev.dateline.resolution.curation.ClaimJudgement;
import dev.dateline.resolution.curation.ClaimVerdict;
import dev.dateline.resolution.curation.RejectionReason;
import dev.dateline.resolution.curation.StatedClaim;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person said about one claim, as a line of an archive has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WrittenClaimJudgement(
        String id,
        ClaimVerdict verdict,
        ArticleId articleId,
        ClaimId claim,
        @Nullable StatedClaim judged,
        @Nullable StatedClaim said,
        @Nullable RejectionReason reason,
        @Nullable String why,
        @Nullable String by,
        Instant at,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackBy) {

    static WrittenClaimJudgement of(StoredClaimJudgement kept) {
        ClaimJudgement judgement = kept.judgement();
        return new WrittenClaimJudgement(
                kept.id(),
                judgement.verdict(),
                kept.article(),
                kept.about(),
                judgement.judged(),
                judgement.said(),
                kept.reason(),
                kept.why(),
                kept.by(),
                judgement.at(),
                kept.takenBackAt(),
                kept.takenBackBy());
    }

    /** @throws IllegalArgumentException if the verdict does not go with what is given */
    StoredClaimJudgement judgement() {
        return new StoredClaimJudgement(
                new ClaimJudgement(
                        Objects.requireNonNull(id, "id"),
                        Objects.requireNonNull(verdict, "verdict"),
                        judged,
                        said,
                        Objects.requireNonNull(at, "at")),
                Objects.requireNonNull(articleId, "articleId"),
                Objects.requireNonNull(claim, "claim"),
                reason,
                why,
                by,
                takenBackAt,
                takenBackBy);
    }
}
