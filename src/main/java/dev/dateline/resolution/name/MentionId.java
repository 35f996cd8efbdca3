package dev.dateline.resolution.name;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.entity.EntityId;
import java.util.Objects;

/** Names an entity of one article: {@code a1#e3}. */
public record MentionId(String value) implements Comparable<MentionId> {

    public MentionId {
        Objects.requireNonNull(value);
    }

    /** The entity that an article's extraction calls by this local id. */
    public static MentionId of(ArticleId article, EntityId local) {
        return new MentionId(article + "#" + local);
    }

    @Override
    public int compareTo(MentionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
