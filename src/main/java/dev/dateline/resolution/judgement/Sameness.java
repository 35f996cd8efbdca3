package dev.dateline.resolution.judgement;

/** Whether two reported things are the same. */
public enum Sameness {
    SAME,
    NOT_SAME,
    /** It has been looked at, and cannot be told. */
    UNSURE
}
