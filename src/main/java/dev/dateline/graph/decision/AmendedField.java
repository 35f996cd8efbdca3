package dev.dateline.graph.decision;

import java.util.Locale;

/** A field of an entity that a person can correct. */
public enum AmendedField {
    /** What it is called; its id stays. */
    NAME,
    /** What else it is called; there may be several. */
    ALIAS,
    /** What it is; its id stays, and the rules still go by what articles name it as. */
    KIND,
    /** What sort of organization it is. */
    SUBKIND,
    WIKIDATA,
    LEI,
    TICKER;

    /** The property of the entity that has it. */
    public String property() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isExternalId() {
        return this == WIKIDATA || this == LEI || this == TICKER;
    }
}
