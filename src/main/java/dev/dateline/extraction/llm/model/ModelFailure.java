package dev.dateline.extraction.llm.model;

import dev.dateline.extraction.ModelUsage;
import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request to a model that came to nothing, in words without a key. */
public final class ModelFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why there is no answer, and so whether to ask again. */
    public enum Kind {
        /** Too many requests, or the server is busy or broken. */
        OVERLOADED(true),
        /** There is no connection. */
        UNREACHABLE(true),
        /** The answer took too long. */
        TIMED_OUT(true),
        /** The answer ended before it was complete. */
        CUT(true),
        /** The answer is empty, or no answer in JSON. */
        UNREADABLE(true),
        /** The model declined to answer. */
        REFUSED(true),
        /** The request itself is not accepted: a wrong key, model or address. */
        REJECTED(false),
        /** The tokens of the day are spent. */
        SPENT(false);

        private final boolean passing;

        Kind(boolean passing) {
            this.passing = passing;
        }

        /** Whether it may go better the next time. */
        public boolean isPassing() {
            return passing;
        }
    }

    private final Kind kind;
    private final @Nullable Duration retryAfter;
    private final transient ModelUsage usage;

    public ModelFailure(Kind kind, String message) {
        this(kind, message, null, ModelUsage.NONE);
    }

    /**
     * A failure after which the provider asks to wait, or that has cost something.
     *
     * @param retryAfter how long; null if it says nothing
     * @param usage what was asked and answered all the same
     */
    public ModelFailure(Kind kind, String message, @Nullable Duration retryAfter, ModelUsage usage) {
        super(message);
        this.kind = kind;
        this.retryAfter = retryAfter;
        this.usage = usage;
    }

    /** The same with another account of what it cost. */
    public ModelFailure costing(ModelUsage other) {
        return new ModelFailure(kind, String.valueOf(getMessage()), retryAfter, other);
    }

    /** What was asked and answered before it came to nothing. */
    public ModelUsage usage() {
        return usage;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
