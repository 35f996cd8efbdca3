package dev.dateline.graph.source;

/** What came of asking for a feed. */
public enum PollOutcome {
    /** It was read. */
    READ,
    /** It is as it was at the last poll. */
    UNCHANGED,
    /** It did not come, or is no feed. */
    FAILED
}
