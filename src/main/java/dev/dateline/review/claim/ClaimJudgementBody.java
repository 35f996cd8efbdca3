package dev.dateline.review.claim;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a person says about a claim.
 *
 * @param verdict {@code CONFIRMED}, {@code REJECTED} or {@code EDITED}
 * @param reason of a rejection
 * @param claim of an edit, what is otherwise than it was read
 * @param by who says so
 */
record ClaimJudgementBody(
        @Nullable String verdict,
        @Nullable String reason,
        @Nullable JsonNode claim,
        @Nullable String why,
        @Nullable String by) {}
