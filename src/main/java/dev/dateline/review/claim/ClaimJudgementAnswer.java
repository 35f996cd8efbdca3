package dev.dateline.review.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.graph.decision.StoredClaimJudgement;
import dev.dateline.resolution.curation.ClaimVerdict;
import dev.dateline.resolution.curation.NamedRole;
import dev.dateline.resolution.curation.RejectionReason;
import dev.dateline.resolution.curation.StatedClaim;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of a claim, as it is shown.
 *
 * @param claim the claim that was judged
 * @param stands the claim that stands by it; null where it was rejected
 * @param judged what it said as it was read; null where a person added it
 * @param said what it says now; null where it was rejected
 * @param takenBackAt null while it holds
 */
record ClaimJudgementAnswer(
        String id,
        ClaimVerdict verdict,
        ArticleId article,
        ClaimId claim,
        @Nullable ClaimId stands,
        @Nullable Statement judged,
        @Nullable Statement said,
        @Nullable RejectionReason reason,
        @Nullable String why,
        @Nullable String by,
        Instant at,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackBy) {

    /** What a claim says, in the form in which a person may say it, too. */
    record Statement(
            EventKind kind,
            Status status,
            @Nullable String when,
            When.@Nullable Basis whenBasis,
            List<NamedRole> participants,
            @JsonUnwrapped Details own,
            String quote,
            int start,
            int end) {

        static @Nullable Statement of(@Nullable StatedClaim claim) {
            if (claim == null) {
                return null;
            }
            When when = claim.when();
            return new Statement(
                    claim.kind(),
                    claim.status(),
                    when == null ? null : when.edtf(),
                    when == null ? null : when.basis(),
                    claim.cast(),
                    claim.own(),
                    claim.quote(),
                    claim.start(),
                    claim.end());
        }
    }

    static ClaimJudgementAnswer of(StoredClaimJudgement kept) {
        return new ClaimJudgementAnswer(
                kept.id(),
                kept.judgement().verdict(),
                kept.article(),
                kept.about(),
                stands(kept),
                Statement.of(kept.judgement().judged()),
                Statement.of(kept.judgement().said()),
                kept.reason(),
                kept.why(),
                kept.by(),
                kept.judgement().at(),
                kept.takenBackAt(),
                kept.takenBackBy());
    }

    private static @Nullable ClaimId stands(StoredClaimJudgement kept) {
        return switch (kept.judgement().verdict()) {
            case CONFIRMED -> kept.about();
            case REJECTED -> null;
            case EDITED, ADDED -> kept.judgement().claim();
        };
    }
}
