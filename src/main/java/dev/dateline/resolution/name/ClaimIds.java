package dev.dateline.resolution.name;

import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimId;

/** Names claims by their content. */
public final class ClaimIds {

    private ClaimIds() {}

    /** A hash of the article, the event as the article names it and the span of the evidence. */
    public static ClaimId of(Claim claim) {
        return new ClaimId(ContentHash.of(
                claim.evidence().article(),
                claim.evidence().start(),
                claim.evidence().end(),
                claim.event(),
                claim.status(),
                String.valueOf(claim.when())));
    }
}
