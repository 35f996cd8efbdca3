package dev.dateline.review.claim;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A claim that a person finds in an article.
 *
 * @param quote the words of the article that say so
 * @param start where they begin in its text; needed only where it has them twice
 * @param claim what they say
 * @param by who says so
 */
record AddedClaimBody(
        @Nullable String quote,
        @Nullable Integer start,
        @Nullable JsonNode claim,
        @Nullable String why,
        @Nullable String by) {}
