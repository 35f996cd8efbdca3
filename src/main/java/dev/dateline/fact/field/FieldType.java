package dev.dateline.fact.field;

import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    SHARE;

    /**
     * The value as a field of this type keeps it; null where it says nothing.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    @Nullable
    Object checked(Object value) {
        return switch (this) {
            case COUNT -> notNegative((Long) value);
            case SHARE -> share((Double) value);
            case TITLES -> titles((List<?>) value);
            case NAME, WORDING, PLACE, MONEY, VALUATION, FLAG, MANNER -> value;
        };
    }

    private static Long notNegative(Long value) {
        if (value < 0) {
            throw new IllegalArgumentException("a head count is not negative: " + value);
        }
        return value;
    }

    private static Double share(Double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1: " + value);
        }
        return value;
    }

    private static @Nullable List<?> titles(List<?> value) {
        if (value.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("a title has words");
        }
        return value.isEmpty() ? null : List.copyOf(value);
    }
}
