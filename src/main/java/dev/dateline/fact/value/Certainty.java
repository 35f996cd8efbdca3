package dev.dateline.fact.value;

/** The answer to a question about something that is only known within bounds. */
public enum Certainty {
    DEFINITE,
    POSSIBLE,
    NO
}
