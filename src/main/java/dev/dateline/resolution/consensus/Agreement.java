package dev.dateline.resolution.consensus;

import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import dev.dateline.fact.value.When;
import dev.dateline.resolution.name.Places;
import dev.dateline.resolution.name.Posts;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How values of one type relate to each other.
 *
 * @param <T> the type of the values
 */
interface Agreement<T> {

    /** The days of a day, week, month, quarter, half-year and year: 2019 is no more precise than the longer 2020. */
    List<Long> GRAINS = List.of(1L, 7L, 31L, 92L, 184L, 366L);

    /** Whether the value {@code less} also supports {@code more}: October 2022 supports 17 October 2022. */
    boolean covers(T less, T more);

    /** Whether both can be true. */
    default boolean agree(T one, T other) {
        return covers(one, other) || covers(other, one);
    }

    /** How much {@code value} leaves open; of two with as many voices, the one that leaves less open is shown. */
    default long vagueness(T value) {
        return 0;
    }

    /** What is shown of the value in a conflict. */
    default Object shown(T value) {
        return value;
    }

    /** How values of an own field relate to each other. */
    @SuppressWarnings("unchecked") // each type stands for one class of values
    static <T> Agreement<T> of(OwnField<T> field) {
        return (Agreement<T>)
                switch (field.type()) {
                    case NAME -> word();
                    case WORDING -> wording();
                    case PLACE -> place();
                    case MONEY -> money();
                    case VALUATION -> valuation();
                    case FLAG -> mention();
                    case TITLES -> titles();
                    case MANNER -> manner();
                    case COUNT, SHARE -> exact();
                };
    }

    /** Equal or contradicting. */
    static <T> Agreement<T> exact() {
        return Object::equals;
    }

    /** Saying it says more than not saying it: "co-CEO" does not deny "interim co-CEO". */
    static Agreement<Boolean> mention() {
        return new Agreement<>() {

            @Override
            public boolean covers(Boolean less, Boolean more) {
                return more || !less;
            }

            @Override
            public long vagueness(Boolean value) {
                return value ? 0 : 1;
            }
        };
    }

    /** Names of courts, series, outcomes: the case of letters does not matter. */
    static Agreement<String> word() {
        return String::equalsIgnoreCase;
    }

    /** A country also supports a state in it. */
    static Agreement<String> place() {
        return Places::covers;
    }

    /** An article's own words for something: they differ without contradicting each other. */
    static Agreement<String> wording() {
        return new Agreement<>() {

            @Override
            public boolean covers(String less, String more) {
                return less.equalsIgnoreCase(more);
            }

            @Override
            public boolean agree(String one, String other) {
                return true;
            }

            @Override
            public long vagueness(String value) {
                return -value.length();
            }
        };
    }

    /** Posts in any wording; a longer list is more complete. */
    static Agreement<List<String>> titles() {
        return new Agreement<>() {

            @Override
            public boolean covers(List<String> less, List<String> more) {
                return posts(more).containsAll(posts(less));
            }

            @Override
            public long vagueness(List<String> value) {
                return -posts(value).size();
            }

            private Set<String> posts(Collection<String> titles) {
                return titles.stream().map(Posts::of).collect(Collectors.toSet());
            }
        };
    }

    static Agreement<Manner> manner() {
        return new Agreement<>() {

            @Override
            public boolean covers(Manner less, Manner more) {
                return less == more || less == Manner.UNSPECIFIED;
            }

            @Override
            public long vagueness(Manner value) {
                return value == Manner.UNSPECIFIED ? 1 : 0;
            }
        };
    }

    /**
     * An amount rounded to two digits or more supports the exact one: $100 million for $101 million, but not $20 million
     * for $22 million.
     */
    static Agreement<Money> money() {
        return new Agreement<>() {

            @Override
            public boolean covers(Money less, Money more) {
                MathContext asRounded =
                        new MathContext(Math.max(2, less.amount().precision()), RoundingMode.HALF_UP);
                return less.currency().equals(more.currency())
                        && more.amount().round(asRounded).compareTo(less.amount()) == 0;
            }

            @Override
            public long vagueness(Money value) {
                return -value.amount().precision();
            }
        };
    }

    static Agreement<Valuation> valuation() {
        return new Agreement<>() {

            @Override
            public boolean covers(Valuation less, Valuation more) {
                boolean basis = less.basis() == more.basis() || less.basis() == Valuation.Basis.UNSPECIFIED;
                return basis && money().covers(less.money(), more.money());
            }

            // Two amounts on different bases are two facts.
            @Override
            public boolean agree(Valuation one, Valuation other) {
                boolean sameBasis = one.basis() == other.basis()
                        || one.basis() == Valuation.Basis.UNSPECIFIED
                        || other.basis() == Valuation.Basis.UNSPECIFIED;
                return !sameBasis || money().agree(one.money(), other.money());
            }

            @Override
            public long vagueness(Valuation value) {
                return value.basis() == Valuation.Basis.UNSPECIFIED ? 1 : 0;
            }
        };
    }

    static Agreement<When> when() {
        return new Agreement<>() {

            @Override
            public boolean covers(When less, When more) {
                return more.within(less.earliest(), less.latest()) == Certainty.DEFINITE;
            }

            @Override
            public boolean agree(When one, When other) {
                return one.overlaps(other);
            }

            @Override
            public long vagueness(When value) {
                return GRAINS.stream()
                        .filter(grain -> value.possibleDays() <= grain)
                        .findFirst()
                        .orElse(value.possibleDays());
            }

            @Override
            public Object shown(When value) {
                return value.edtf();
            }
        };
    }
}
