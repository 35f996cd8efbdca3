package dev.dateline.graph.article;

import dev.dateline.fact.claim.ArticleId;

/**
 * What became of an article that was handed in.
 *
 * @param created whether it is new to the store
 */
public record Submission(ArticleId id, Progress status, boolean created) {}
