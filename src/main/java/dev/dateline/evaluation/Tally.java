package dev.dateline.evaluation;

import org.jspecify.annotations.Nullable;

/** How many were wanted, how many were reported, and how many of both are the same. */
record Tally(int gold, int reported, int matched) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(gold + other.gold, reported + other.reported, matched + other.matched);
    }

    @Nullable
    Double precision() {
        return ratio(matched, reported);
    }

    @Nullable
    Double recall() {
        return ratio(matched, gold);
    }

    @Nullable
    Double f1() {
        return ratio(2 * matched, gold + reported);
    }

    static @Nullable Double ratio(int part, int whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
