package dev.dateline.resolution.event;

import dev.dateline.fact.event.Position;
import dev.dateline.fact.value.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a post was held as one report says it, in one of the forms that {@link Position} defines.
 *
 * @param when null if the report says nothing of it
 * @param publishedAt the day from which the report counts as known
 */
public record Holding(@Nullable When when, LocalDate publishedAt) {

    public static Holding of(Report report) {
        return new Holding(report.claim().when(), report.publishedAt());
    }

    /** "COO Ana Pell": held on that day, or on these days, and nothing more is known. */
    public boolean isPresent() {
        return isBounded() && when != null && when.earliest() != null;
    }

    /** "The former COO": the day by which it was over; null if the report does not say so. */
    @Nullable
    public LocalDate overBy() {
        return when != null && isBounded() && when.earliest() == null ? when.latest() : null;
    }

    /** Whether the day of publication is all that dates it. */
    boolean isBounded() {
        return when != null && when.basis() == When.Basis.BOUNDED;
    }

    /** "In 2016": at some time then. */
    boolean isAtSomeTime() {
        return when != null && !isBounded() && when.edtf().indexOf('/') < 0;
    }

    /** When it began, as the text states; null if it does not. */
    @Nullable
    public When begin() {
        return end(0);
    }

    /** When it ended, as the text states; null if it does not. */
    @Nullable
    public When end() {
        return end(1);
    }

    private @Nullable When end(int which) {
        if (when == null || isBounded() || isAtSomeTime()) {
            return null;
        }
        String part = when.edtf().split("/", -1)[which];
        return part.isEmpty() || part.equals("..") ? null : When.parse(part, when.basis());
    }

    /** The day by which it had begun, where its beginning is not stated; null if that is not known. */
    @Nullable
    public LocalDate begunBy() {
        return when == null ? null : isPresent() ? when.earliest() : isAtSomeTime() ? when.latest() : null;
    }

    /** The last day on which it was not over; null if no such day is known. */
    @Nullable
    public LocalDate lastHeld() {
        if (when == null) {
            return null;
        }
        if (isPresent()) {
            return when.latest() == null ? when.earliest() : when.latest();
        }
        if (isAtSomeTime()) {
            return when.earliest();
        }
        boolean andStill = when.latest() == null
                && when.earliest() != null
                && !when.earliest().isAfter(publishedAt);
        return andStill ? publishedAt : null;
    }

    /** How many days lie at least between the two; 0 where nothing is known of either. */
    long daysFrom(Holding other) {
        return when == null || other.when == null ? 0 : DateBounds.between(when, other.when);
    }
}
