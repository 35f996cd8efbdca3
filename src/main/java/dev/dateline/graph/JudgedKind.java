package dev.dateline.graph;

/** What a judgement is about. */
public enum JudgedKind {
    ENTITIES,
    EVENTS
}
