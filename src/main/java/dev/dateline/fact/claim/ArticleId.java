package dev.dateline.fact.claim;

import java.util.Objects;

/** Names an article: a hash of its content, or the id under which a corpus file lists it. */
public record ArticleId(String value) implements Comparable<ArticleId> {

    public ArticleId {
        if (Objects.requireNonNull(value).isBlank()) {
            throw new IllegalArgumentException("a article id is not blank");
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
