package dev.dateline.extraction.llm.model;

import dev.dateline.extraction.ModelUsage;

/**
 * What a model answered.
 *
 * @param text the whole answer
 * @param usage what it cost
 */
public record ModelReply(String text, ModelUsage usage) {}
