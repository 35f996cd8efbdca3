package dev.dateline.graph.decision;

/** What has become of a question whether two are one. */
public enum JudgementState {
    /** The rules could not tell; it waits for a person. */
    UNSURE,
    SAME,
    NOT_SAME,
    /** A person looked at it, and left it open. */
    LEFT_OPEN,
    TAKEN_BACK
}
