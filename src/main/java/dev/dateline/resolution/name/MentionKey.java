package dev.dateline.resolution.name;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;

/** Where a mention is looked for by those whose meaning may depend on it. */
public sealed interface MentionKey extends StoredKey permits NameKey, MentionKey.Unclear, MentionKey.Circle {

    /** The kind of the mentions that have this key. */
    EntityKind kind();

    /** A mention by itself: its name does not say who is meant, and it stands beside no organization. */
    record Unclear(EntityKind kind, MentionId mention) implements MentionKey {

        @Override
        public String text() {
            return "#" + kind + ":" + mention;
        }
    }

    /** A family name beside an organization: there a lone family name is looked for. */
    record Circle(String familyName, EntityId organization) implements MentionKey {

        @Override
        public EntityKind kind() {
            return EntityKind.PERSON;
        }

        @Override
        public String text() {
            return "~" + familyName + "|" + organization;
        }
    }

    /**
     * Reads what {@link #text()} gives.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    static MentionKey of(String text) {
        if (text.startsWith("~")) {
            int bar = text.indexOf('|');
            return new Circle(text.substring(1, bar), new EntityId(text.substring(bar + 1)));
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no key of a mention: " + text);
        }
        String rest = text.substring(colon + 1);
        return text.startsWith("#")
                ? new Unclear(EntityKind.valueOf(text.substring(1, colon)), new MentionId(rest))
                : new NameKey(EntityKind.valueOf(text.substring(0, colon)), rest);
    }
}
