package dev.dateline.fetch;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that is not fetched, or that did not come; the message says which and why. */
public final class FetchRefused extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /** Why, for programs to tell apart. */
    public enum Reason {
        BAD_ADDRESS,
        INWARD_ADDRESS,
        UNKNOWN_HOST,
        UNREACHABLE,
        TOO_MANY_REDIRECTS,
        STATUS,
        WRONG_TYPE,
        TOO_LARGE,
        TOO_SLOW,
        ROBOTS,
        BUSY
    }

    private static final Set<Integer> PASSING = Set.of(408, 425, 429);
    private static final Set<Integer> ASKING_TO_WAIT = Set.of(429, 503);

    private final Reason reason;
    private final int status;
    private final @Nullable Duration wait;

    FetchRefused(Reason reason, String message) {
        this(reason, message, 0, null);
    }

    private FetchRefused(Reason reason, String message, int status, @Nullable Duration wait) {
        super(message);
        this.reason = reason;
        this.status = status;
        this.wait = wait;
    }

    /** An answer with a status that is no success, and how long its server asks to wait. */
    static FetchRefused status(String message, int status, @Nullable Duration wait) {
        return new FetchRefused(Reason.STATUS, message, status, wait);
    }

    public Reason reason() {
        return reason;
    }

    /** Whether the same may be had later. */
    public boolean isPassing() {
        return switch (reason) {
            case UNKNOWN_HOST, UNREACHABLE, TOO_SLOW, BUSY -> true;
            case STATUS -> status >= 500 || PASSING.contains(status);
            case BAD_ADDRESS, INWARD_ADDRESS, TOO_MANY_REDIRECTS, WRONG_TYPE, TOO_LARGE, ROBOTS -> false;
        };
    }

    /** Whether the server wants to be left alone for a while. */
    public boolean asksToWait() {
        return ASKING_TO_WAIT.contains(status);
    }

    /** How long the server asks to wait, if it says so. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(wait);
    }
}
