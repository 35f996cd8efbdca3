package dev.dateline.evaluation.total;

import org.jspecify.annotations.Nullable;

/** How many were wanted, how many were reported, and how many of both are the same. */
public record Tally(int gold, int reported, int matched) {

    public static final Tally NONE = new Tally(0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(gold + other.gold, reported + other.reported, matched + other.matched);
    }

    @Nullable
    public Double precision() {
        return ratio(matched, reported);
    }

    @Nullable
    public Double recall() {
        return ratio(matched, gold);
    }

    @Nullable
    public Double f1() {
        return ratio(2 * matched, gold + reported);
    }

    static @Nullable Double ratio(int part, int whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
