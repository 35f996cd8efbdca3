package dev.dateline.graph;

import dev.dateline.fact.Claim;
import dev.dateline.fact.ClaimId;

/**
 * A claim and the article that makes it.
 *
 * @param claim with canonical entities
 */
public record ReportedClaim(ClaimId id, ArticleRef article, Claim claim) {}
