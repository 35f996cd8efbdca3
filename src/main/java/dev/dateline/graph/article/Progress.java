package dev.dateline.graph.article;

/** How far an article has come. */
public enum Progress {
    QUEUED,
    EXTRACTING,
    DONE,
    FAILED
}
