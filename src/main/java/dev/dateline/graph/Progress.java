package dev.dateline.graph;

/** How far an article has come. */
public enum Progress {
    QUEUED,
    EXTRACTING,
    DONE,
    FAILED
}
