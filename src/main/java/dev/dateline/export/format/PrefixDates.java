package dev.dateline.export.format;

import dev.dateline.fact.value.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates that are cut off where they are no longer known: {@code 2022}, {@code 2022-10}, {@code 2022-10-17}. */
public final class PrefixDates {

    private static final int MONTHS = 12;

    private PrefixDates() {}

    /** Whether EDTF says a day, a month or a year, and no more. */
    public static boolean isPlain(String edtf) {
        return edtf.matches("\\d{4}|\\d{4}-(0[1-9]|1[0-2])(-\\d{2})?");
    }

    public static @Nullable String plainOrNull(String edtf) {
        return isPlain(edtf) ? edtf : null;
    }

    /** As much of the date as is sure: what its first and its last possible day have in common; null for nothing. */
    public static @Nullable String of(When when) {
        LocalDate from = when.earliest();
        LocalDate to = when.latest();
        if (from == null || to == null || from.getYear() != to.getYear()) {
            return null;
        }
        String day = from.toString();
        if (from.equals(to)) {
            return day;
        }
        return from.getMonth() == to.getMonth() ? day.substring(0, 7) : day.substring(0, 4);
    }

    /** Whether these days are whole months, and no part of one. */
    public static boolean areWholeMonths(LocalDate from, LocalDate to) {
        return from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    }

    public static boolean areWholeYears(LocalDate from, LocalDate to) {
        return areWholeMonths(from, to) && from.getMonthValue() == 1 && to.getMonthValue() == MONTHS;
    }
}
