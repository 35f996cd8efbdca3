package dev.dateline.resolution.curation;

import dev.dateline.fact.claim.ClaimId;
import dev.dateline.resolution.name.ContentHash;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about one claim of an article, and holds.
 *
 * @param judged the claim as it was; null where there was none, as one was added
 * @param said what the article says in the person's reading; null where the claim was rejected
 * @param at of two on one claim the later one counts
 */
public record ClaimJudgement(
        String id,
        ClaimVerdict verdict,
        @Nullable StatedClaim judged,
        @Nullable StatedClaim said,
        Instant at) {

    public ClaimJudgement {
        Objects.requireNonNull(id);
        Objects.requireNonNull(at);
        boolean judges = verdict != ClaimVerdict.ADDED;
        boolean says = verdict != ClaimVerdict.REJECTED;
        if (judges != (judged != null) || says != (said != null)) {
            throw new IllegalArgumentException("a judgement " + verdict + " of " + judged + " says " + said);
        }
    }

    /** The id of the claim that stands by this judgement; the same beside any extraction of the article. */
    public ClaimId claim() {
        return new ClaimId(ContentHash.of("judgement", id));
    }
}
