package dev.dateline.graph.read;

import dev.dateline.fact.Claim;
import dev.dateline.fact.ClaimId;
import dev.dateline.fact.Review;
import java.time.LocalDate;

/**
 * A claim and the article that makes it.
 *
 * @param knownFrom the day from which it counts as known
 * @param claim with canonical entities
 * @param review how far it can be relied on
 */
public record ReportedClaim(ClaimId id, ArticleRef article, LocalDate knownFrom, Claim claim, Review review) {}
