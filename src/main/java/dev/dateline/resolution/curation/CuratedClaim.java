package dev.dateline.resolution.curation;

import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * A claim of an article, and what became of it by the judgements of persons.
 *
 * @param standing whether it counts; what does not is kept, as the judgement may be taken back
 * @param judgedBy the judgement that is about it; null where there is none
 * @param byPerson whether a person made it, and no extractor
 */
public record CuratedClaim(
        ClaimId id, Claim claim, boolean standing, @Nullable String judgedBy, boolean byPerson) {

    /** Whether a person says that the article says this. */
    public boolean confirmed() {
        return standing && judgedBy != null;
    }
}
