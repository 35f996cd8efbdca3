package dev.dateline.fact.claim;

import java.util.Objects;

/** Names a claim: a hash of the article, the event it reports and the span of its evidence. */
public record ClaimId(String value) implements Comparable<ClaimId> {

    public ClaimId {
        if (Objects.requireNonNull(value).isBlank()) {
            throw new IllegalArgumentException("a claim id is not blank");
        }
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
