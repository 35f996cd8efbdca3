package dev.dateline.fetch;

import java.io.Serial;

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

    private final Reason reason;

    FetchRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Whether the same may be had later. */
    public boolean isPassing() {
        return switch (reason) {
            case UNKNOWN_HOST, UNREACHABLE, TOO_SLOW, BUSY, STATUS -> true;
            case BAD_ADDRESS, INWARD_ADDRESS, TOO_MANY_REDIRECTS, WRONG_TYPE, TOO_LARGE, ROBOTS -> false;
        };
    }
}
