package dev.dateline.graph.decision;

/** What a judgement is about. */
public enum JudgedKind {
    ENTITIES,
    EVENTS
}
