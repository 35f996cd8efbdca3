package dev.dateline.resolution.judgement;

/** Whether two things that are told of are one. */
public enum Sameness {
    SAME,
    NOT_SAME,
    /** It has been looked at, and cannot be told. */
    UNSURE
}
