package dev.dateline.graph.judgement;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.graph.decision.StoredClaimJudgement;
import dev.dateline.graph.derive.Recording;
import dev.dateline.graph.derive.Recordings;
import dev.dateline.resolution.curation.StatedClaim;
import dev.dateline.resolution.name.ClaimIds;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The claims of an article with the names that the article gives those who take part. */
@Component
class StatedClaims {

    private final Recordings recordings;

    StatedClaims(Recordings recordings) {
        this.recordings = recordings;
    }

    /** @param held the judgement by which the claim stands, or was set aside; null where there is none */
    Optional<StatedClaim> of(ArticleId article, ClaimId id, @Nullable StoredClaimJudgement held) {
        if (held != null && held.judgement().claim().equals(id)) {
            return Optional.ofNullable(held.judgement().said());
        }
        return recordings.of(article).map(Recording::extraction).flatMap(extraction -> {
            List<Claim> read = extraction.claims();
            return read.stream()
                    .filter(claim -> ClaimIds.of(claim).equals(id))
                    .map(claim -> StatedClaim.of(claim, extraction))
                    .findFirst();
        });
    }
}
