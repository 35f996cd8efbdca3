package dev.dateline.extraction.time;

import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The measures by which phrases count time. */
enum Unit {
    DAY(1, 0),
    WEEK(7, 0),
    MONTH(0, 1),
    QUARTER(0, 3),
    YEAR(0, 12),
    DECADE(0, 120);

    private final int days;
    private final int months;

    Unit(int days, int months) {
        this.days = days;
        this.months = months;
    }

    static Unit of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replaceAll("S$", ""));
    }

    LocalDate shift(LocalDate day, double count) {
        return days > 0 ? day.plusDays(Math.round(count * days)) : day.plusMonths(Math.round(count * months));
    }

    /** The day, month, … in which a day lies, counted from a day of publication. */
    When containing(LocalDate day, Basis basis) {
        return When.parse(textOf(day), basis);
    }

    String textOf(LocalDate day) {
        return switch (this) {
            case DAY -> day.toString();
            case WEEK -> weekOf(day);
            case MONTH -> YearMonth.from(day).toString();
            case QUARTER -> Calendar.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case YEAR -> "%04d".formatted(day.getYear());
            case DECADE -> "%03dX".formatted(day.getYear() / 10);
        };
    }

    /** Monday to Saturday: the days that lie in the week whether it is held to begin on Sunday or on Monday. */
    private static String weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday + "/" + monday.plusDays(5);
    }
}
