package dev.dateline.fact.claim;

import java.util.Objects;

/**
 * The outcome of comparing one field of a claim with the text of its article.
 *
 * @param field the name of the field as it is written in JSON: {@code quote}, {@code when}, {@code raised}
 * @param note what was found, in a few words for a reader: {@code "$25 million" in the quote}
 */
public record FieldCheck(String field, Outcome outcome, String note) {

    /** What became of the field. */
    public enum Outcome {
        /** The text supports it. */
        CONFIRMED,
        /** The text supports another value, which took its place. */
        CHANGED,
        /** The text does not support it, so the claim goes without. */
        REMOVED,
        /** Another extractor read something else in the same words. */
        DISPUTED
    }

    public FieldCheck {
        Objects.requireNonNull(outcome);
        if (field.isBlank()) {
            throw new IllegalArgumentException("a check names the field that it is about");
        }
    }
}
