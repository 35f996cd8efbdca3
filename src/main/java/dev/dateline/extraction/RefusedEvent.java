package dev.dateline.extraction;

import dev.dateline.fact.event.EventKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event that an extractor reported and that was not stored, since the article does not support it.
 *
 * @param kind the kind of event; null if the extractor named none that exists
 * @param quote the words that the extractor gave as evidence; empty if it gave none
 * @param reason why it was refused, as a sentence
 */
public record RefusedEvent(@Nullable EventKind kind, String quote, String reason) {

    public RefusedEvent {
        Objects.requireNonNull(quote);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a refusal has a reason");
        }
    }
}
