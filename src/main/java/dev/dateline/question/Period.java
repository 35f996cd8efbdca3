package dev.dateline.question;

import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From one day to another, both included; null is an open end.
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Period ALWAYS = new Period(null, null);

    /** What stands for an open end where a day is needed: EDTF years have four digits. */
    public static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);

    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Reads {@code from} and {@code to}, as most questions call them. */
    public static Period of(@Nullable String from, @Nullable String to) {
        return of("from", from, "to", to);
    }

    /** Reads both ends. A month or a year stands for its first day in the one, and for its last in the other. */
    public static Period of(String fromField, @Nullable String from, String toField, @Nullable String to) {
        Period period = new Period(day(fromField, from, When::earliest), day(toField, to, When::latest));
        if (period.from != null && period.to != null && period.to.isBefore(period.from)) {
            String hint = "Give a date that is not before %s, which is %s.".formatted(fromField, period.from);
            throw Problem.badParameter(toField, to, hint);
        }
        return period;
    }

    public boolean isBounded() {
        return from != null || to != null;
    }

    private static @Nullable LocalDate day(
            String field, @Nullable String given, Function<When, @Nullable LocalDate> end) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            LocalDate day = end.apply(When.parse(given.strip(), Basis.STATED));
            if (day != null) {
                return day;
            }
        } catch (IllegalArgumentException e) {
            // Said below, in one place for all that is no date.
        }
        throw Problem.badParameter(field, given, "Give a date as 2024-03-24, 2024-03 or 2024.");
    }
}
