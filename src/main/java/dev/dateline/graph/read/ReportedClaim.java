package dev.dateline.graph.read;

import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Review;
import java.time.LocalDate;

/**
 * A claim and the article that makes it.
 *
 * @param knownFrom the day from which it counts as known
 * @param claim with canonical entities
 * @param review how far it can be relied on
 */
public record ReportedClaim(ClaimId id, ArticleRef article, LocalDate knownFrom, Claim claim, Review review) {}
