package dev.dateline.resolution.judgement;

/** Whether two reported things are the same. */
public enum Sameness {
    SAME,
    NOT_SAME,
    /** A person has looked at it, and cannot decide. */
    UNSURE
}
