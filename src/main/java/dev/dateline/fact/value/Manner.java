package dev.dateline.fact.value;

/** How somebody left a post. */
public enum Manner {
    RESIGNED,
    DISMISSED,
    RETIRED,
    UNSPECIFIED
}
