package dev.dateline.fact;

/** How somebody left a post. */
public enum Manner {
    RESIGNED,
    DISMISSED,
    RETIRED,
    UNSPECIFIED
}
