package dev.dateline.extraction.llm.model;

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

    public ModelFailure(Kind kind, String message) {
        this(kind, message, null);
    }

    /**
     * A failure after which the provider asks to wait.
     *
     * @param retryAfter how long; null where it says nothing
     */
    public ModelFailure(Kind kind, String message, @Nullable Duration retryAfter) {
        super(message);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
