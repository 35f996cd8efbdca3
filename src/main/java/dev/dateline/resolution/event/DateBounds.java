package dev.dateline.resolution.event;

import dev.dateline.fact.value.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Distances between uncertain dates. */
public final class DateBounds {

    private DateBounds() {}

    /** How many days lie at least between the two; 0 where they may be the same day. */
    public static long between(When one, When other) {
        return Math.max(gap(one.latest(), other.earliest()), gap(other.latest(), one.earliest()));
    }

    private static long gap(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end == null || start == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(end, start));
    }

    /** The later of two days, of which either may be unknown. */
    public static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    /** The earlier of two days, of which either may be unknown. */
    public static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /** Some time between these days, either of which may be unknown; null if that leaves no day. */
    public static @Nullable When bounded(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest != null && latest != null) {
            return latest.isBefore(earliest) ? null : When.between(earliest, latest, When.Basis.BOUNDED);
        }
        if (earliest != null) {
            return new When(earliest, null, earliest + "/..", When.Basis.BOUNDED);
        }
        return latest == null ? null : When.upTo(latest);
    }
}
