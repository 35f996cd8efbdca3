package dev.dateline.resolution.tenure;

import dev.dateline.fact.value.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a post was held as the reports of the state together say, each end by itself: a date has one basis, but here one
 * end may be stated where the other is only bounded by a day of publication.
 *
 * @param begin when it began; null if nothing is known of that
 * @param end when it ended; null if it lasts, or nothing is known of that
 * @param lastHeld the last day on which it was not over; null if no such day is known
 */
public record Incumbency(
        @Nullable When begin, @Nullable When end, @Nullable LocalDate lastHeld) {

    /** The first day on which it may be known to have been held; null if there is none. */
    @Nullable
    LocalDate from() {
        return begin == null ? null : begin.earliest() != null ? begin.earliest() : begin.latest();
    }

    /** The last day on which it may be known to have been held; null if there is none. */
    @Nullable
    LocalDate until() {
        return end != null && end.latest() != null ? end.latest() : lastHeld;
    }

    /** Whether the post was certainly held on one of the days from {@code from} to {@code to}; null is an open end. */
    public boolean isSureWithin(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = begin == null ? lastHeld : begin.latest();
        LocalDate last = end != null && end.earliest() != null ? end.earliest() : lastHeld;
        return first != null
                && last != null
                && !last.isBefore(first)
                && (to == null || !first.isAfter(to))
                && (from == null || !last.isBefore(from));
    }

    /** Whether the text states one of its ends. */
    boolean isStated() {
        return isStated(begin) || isStated(end);
    }

    private static boolean isStated(@Nullable When when) {
        return when != null && when.basis() != When.Basis.BOUNDED;
    }
}
