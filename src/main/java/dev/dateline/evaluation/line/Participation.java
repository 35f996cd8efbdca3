package dev.dateline.evaluation.line;

/** Who takes part in an event, and as what. */
record Participation(String role, String name) {}
