package dev.dateline.archive;

import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.llm.AnswerKey;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.KeptAnswer;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of an archive with an answer of a language model.
 *
 * @param modelAnswer the answer as JSON in a string
 * @param content a hash of the message that was answered
 * @param instructions the version of the instructions
 */
record WrittenAnswer(
        String modelAnswer,
        ArticleId articleId,
        String content,
        int instructions,
        String model,
        ModelUsage usage,
        @Nullable Instant askedAt) {

    static WrittenAnswer of(KeptAnswer kept) {
        AnswerKey key = kept.key();
        return new WrittenAnswer(
                kept.answer(),
                key.article(),
                key.content(),
                key.instructions(),
                key.model(),
                kept.usage(),
                kept.askedAt());
    }

    KeptAnswer answer() {
        return new KeptAnswer(
                new AnswerKey(
                        Objects.requireNonNull(articleId, "articleId"),
                        Objects.requireNonNull(content, "content"),
                        instructions,
                        Objects.requireNonNull(model, "model")),
                Objects.requireNonNull(modelAnswer, "modelAnswer"),
                Objects.requireNonNull(usage, "usage"),
                askedAt);
    }
}
