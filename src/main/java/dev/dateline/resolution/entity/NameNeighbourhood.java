package dev.dateline.resolution.entity;

import dev.dateline.fact.entity.EntityKind;
import dev.dateline.resolution.name.Names;
import dev.dateline.resolution.name.StoredKey;

/**
 * A part of a name in which names that are nearly alike agree: entities without one in common are never compared.
 *
 * @param letters in lower case, as in {@link Names#words}
 */
public record NameNeighbourhood(EntityKind kind, Part part, String letters) implements StoredKey {

    /** Which part of a name it is; the mark stands for it where it is stored. */
    public enum Part {
        FAMILY_NAME('~'),
        INITIALS('^'),
        FIRST_WORDS('<'),
        FIRST_AND_LAST_WORD('-'),
        FIRST_LETTERS('['),
        LAST_LETTERS(']');

        private final char mark;

        Part(char mark) {
            this.mark = mark;
        }

        private static Part of(char mark) {
            for (Part part : values()) {
                if (part.mark == mark) {
                    return part;
                }
            }
            throw new IllegalArgumentException("no mark of a part of a name: " + mark);
        }
    }

    /**
     * Reads what {@link #text()} gives.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static NameNeighbourhood of(String text) {
        for (EntityKind kind : EntityKind.values()) {
            int mark = kind.name().length();
            if (text.startsWith(kind.name()) && text.length() > mark) {
                return new NameNeighbourhood(kind, Part.of(text.charAt(mark)), text.substring(mark + 1));
            }
        }
        throw new IllegalArgumentException("no neighbourhood of names: " + text);
    }

    @Override
    public String text() {
        return kind.name() + part.mark + letters;
    }
}
