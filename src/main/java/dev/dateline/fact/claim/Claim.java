package dev.dateline.fact.claim;

import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.Position;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article's report of one event.
 *
 * @param when when the event was, as the article says or implies; null where it says nothing. What it is of a state
 *     {@link Position} says
 * @param attributedTo the sources that the article itself cites ("reports from Bloomberg"), as it names them
 * @param confidence how likely the extractor holds this to be right, from 0 to 1
 * @param extractor which extractor said so, with its version: {@code corenlp/1}
 * @param support how each field was checked against the text; empty where nothing was checked
 */
public record Claim(
        Event event,
        Status status,
        @Nullable When when,
        List<String> attributedTo,
        double confidence,
        String extractor,
        Evidence evidence,
        List<FieldCheck> support) {

    public Claim {
        Objects.requireNonNull(event);
        Objects.requireNonNull(status);
        Objects.requireNonNull(evidence);
        attributedTo = List.copyOf(attributedTo);
        support = List.copyOf(support);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is from 0 to 1: " + confidence);
        }
    }

    /** A claim of which nothing but the evidence has been checked. */
    public Claim(
            Event event,
            Status status,
            @Nullable When when,
            List<String> attributedTo,
            double confidence,
            String extractor,
            Evidence evidence) {
        this(event, status, when, attributedTo, confidence, extractor, evidence, List.of());
    }
}
