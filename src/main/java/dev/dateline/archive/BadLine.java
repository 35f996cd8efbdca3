package dev.dateline.archive;

import java.io.Serial;

/** A line of an archive that cannot be taken in, and why. */
final class BadLine extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    BadLine(String why) {
        super(why);
    }

    BadLine(String why, Throwable cause) {
        super(why, cause);
    }

    /** Why, as a sentence or two. */
    String why() {
        return String.valueOf(getMessage());
    }
}
