package dev.dateline.article.html;

import java.io.Serial;

/** A page from which no article is taken; the message is the reason, one or two sentences for its sender. */
public final class UnreadablePage extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /** Why, for programs to tell apart. */
    public enum Reason {
        NO_WORDS,
        NO_ARTICLE,
        TOO_COMPLEX
    }

    private final Reason reason;

    UnreadablePage(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
