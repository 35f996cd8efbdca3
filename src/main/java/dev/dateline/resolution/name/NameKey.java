package dev.dateline.resolution.name;

import dev.dateline.fact.entity.EntityKind;

/**
 * What names that are alike have in common, as {@link Names#key} makes it: {@code ORGANIZATION:stability ai}.
 *
 * @param words in lower case, with single spaces
 */
public record NameKey(EntityKind kind, String words) implements MentionKey {

    @Override
    public String text() {
        return kind + ":" + words;
    }
}
