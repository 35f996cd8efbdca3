package dev.dateline.resolution.curation;

/** What a person says about a claim. */
public enum ClaimVerdict {
    /** The article says this. */
    CONFIRMED,
    /** The article does not say this; nothing is derived from it. */
    REJECTED,
    /** The article says something else in these words. */
    EDITED,
    /** The article says this in words from which no extractor made a claim. */
    ADDED
}
