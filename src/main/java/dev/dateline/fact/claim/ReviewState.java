package dev.dateline.fact.claim;

import java.util.Locale;

/** Whether a person has looked at what is claimed. */
public enum ReviewState {
    /** A person says that an article says this. */
    CONFIRMED,
    UNREVIEWED,
    /** No person has looked at it, and something contradicts it. */
    DOUBTFUL;

    /** The word for it in answers: {@code confirmed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
