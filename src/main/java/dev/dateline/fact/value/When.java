package dev.dateline.fact.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something was, with the uncertainty that its source left: a bare year is a year, never 1 January.
 *
 * @param earliest the first day on which it can have been; null where the source sets no such bound
 * @param latest the last day on which it can have been; null where the source sets no such bound
 * @param edtf the same in the Extended Date/Time Format (ISO 8601-2): {@code 2022-08}, {@code 2019~},
 *     {@code 2023-10/2024-03}, {@code ../2024-03-24}
 * @param basis how it is known
 */
public record When(@Nullable LocalDate earliest, @Nullable LocalDate latest, String edtf, Basis basis) {

    /** How a date is known. */
    public enum Basis {
        /** The text gives it. */
        STATED,
        /** The text gives it in relation to its publication ("last year"). */
        RELATIVE,
        /** The text only sets a bound: it was published afterwards. */
        BOUNDED
    }

    public When {
        Objects.requireNonNull(basis);
        if (earliest == null && latest == null) {
            throw new IllegalArgumentException("a date has at least one bound: " + edtf);
        }
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("a date does not end before it begins: " + edtf);
        }
    }

    /**
     * Reads EDTF: a day, month, year, decade ({@code 198X}), season or quarter, each with {@code ~ ? %}, or an
     * interval of two of them, either end open.
     *
     * @throws IllegalArgumentException if the text is not such a date
     */
    public static When parse(String edtf, Basis basis) {
        return Edtf.parse(edtf, basis);
    }

    public static When year(int year, Basis basis) {
        return parse("%04d".formatted(year), basis);
    }

    public static When month(int year, int month, Basis basis) {
        return parse("%04d-%02d".formatted(year, month), basis);
    }

    public static When day(LocalDate day, Basis basis) {
        return new When(day, day, day.toString(), basis);
    }

    /** Some time from the first to the last of these days. */
    public static When between(LocalDate earliest, LocalDate latest, Basis basis) {
        return earliest.equals(latest)
                ? day(earliest, basis)
                : new When(earliest, latest, earliest + "/" + latest, basis);
    }

    /** Some time up to this day: all that a publication date says about an undated past event. */
    public static When upTo(LocalDate latest) {
        return new When(null, latest, "../" + latest, Basis.BOUNDED);
    }

    /** Whether it was on one of the days from {@code from} to {@code to}, both included; null is an open end. */
    public Certainty within(@Nullable LocalDate from, @Nullable LocalDate to) {
        boolean startsInside = from == null || (earliest != null && !earliest.isBefore(from));
        boolean endsInside = to == null || (latest != null && !latest.isAfter(to));
        boolean before = from != null && latest != null && latest.isBefore(from);
        boolean after = to != null && earliest != null && earliest.isAfter(to);
        if (before || after) {
            return Certainty.NO;
        }
        return startsInside && endsInside ? Certainty.DEFINITE : Certainty.POSSIBLE;
    }

    /** Whether it was before the other. */
    public Certainty before(When other) {
        if (latest != null && other.earliest != null && latest.isBefore(other.earliest)) {
            return Certainty.DEFINITE;
        }
        boolean never = earliest != null && other.latest != null && !earliest.isBefore(other.latest);
        return never ? Certainty.NO : Certainty.POSSIBLE;
    }

    /** Whether some day is possible for both. */
    public boolean overlaps(When other) {
        return within(other.earliest, other.latest) != Certainty.NO;
    }

    /** How many days are possible; {@link Long#MAX_VALUE} where an end is open. Fewer is more precise. */
    public long possibleDays() {
        return earliest == null || latest == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(earliest, latest) + 1;
    }

    /** The day by which timelines sort: the earliest possible one, or the latest where that is open. */
    public LocalDate sortDay() {
        return earliest != null ? earliest : Objects.requireNonNull(latest);
    }

    @Override
    public String toString() {
        return edtf;
    }
}
