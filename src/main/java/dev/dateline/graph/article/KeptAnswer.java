package dev.dateline.graph.article;

import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.llm.AnswerKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a language model as it is kept.
 *
 * @param answer the answer as JSON
 * @param askedAt when the model gave it; null for now
 */
public record KeptAnswer(
        AnswerKey key,
        String answer,
        ModelUsage usage,
        @Nullable Instant askedAt) {}
