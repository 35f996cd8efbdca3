package dev.dateline.extraction.llm;

import dev.dateline.extraction.ModelUsage;
import java.time.Instant;
import java.util.Optional;

/** The answers of language models that are kept, so that none is paid for twice. Safe for several threads. */
public interface KeptAnswers {

    /** Keeps nothing. */
    KeptAnswers NONE = new KeptAnswers() {
        @Override
        public Optional<String> find(AnswerKey key) {
            return Optional.empty();
        }

        @Override
        public void keep(AnswerKey key, String answer, ModelUsage usage) {
            // Nothing is kept.
        }
    };

    /** The answer as JSON, or nothing if the model has not been asked. */
    Optional<String> find(AnswerKey key);

    /** Keeps an answer that could be read. */
    void keep(AnswerKey key, String answer, ModelUsage usage);

    /** How many tokens were spent since a moment, as far as it is known. */
    default long tokensSince(Instant moment) {
        return 0;
    }
}
