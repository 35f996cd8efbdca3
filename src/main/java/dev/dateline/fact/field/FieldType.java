package dev.dateline.fact.field;

import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;

/**
 * The sorts of values that own fields hold. Each {@code switch} over it is exhaustive, so a new sort breaks the build
 * wherever it is stored, merged, exported or shown.
 */
public enum FieldType {
    /** A name or a fixed word: a {@code String} that differs from another unless only in the case of its letters. */
    NAME,
    /** An article's own words: a {@code String}; two wordings differ without contradicting each other. */
    WORDING,
    /** The name of a place: a {@code String}; a country covers a state in it. */
    PLACE,
    /** An amount: {@link Money}. */
    MONEY,
    /** What a company is worth: {@link Valuation}. */
    VALUATION,
    /** A {@code Boolean}. */
    FLAG,
    /** Titles of posts: a {@code List<String>}, never empty. */
    TITLES,
    /** How a post was left: {@link Manner}. */
    MANNER,
    /** A number of people: a {@code Long}, not negative. */
    COUNT,
    /** A part of a whole, from 0 to 1: a {@code Double}. */
    SHARE
}
