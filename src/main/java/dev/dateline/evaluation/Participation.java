package dev.dateline.evaluation;

/** Who takes part in an event, and as what. */
record Participation(String role, String name) {}
