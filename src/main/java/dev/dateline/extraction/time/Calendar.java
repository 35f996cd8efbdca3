package dev.dateline.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** EDTF texts for the parts of the calendar that news speaks of. Seasons are those of the northern hemisphere. */
final class Calendar {

    /** "Early", "mid" and "late": thirds of a year or of a month. */
    enum Part {
        EARLY(0),
        MID(1),
        LATE(2);

        private final int thirdsBefore;

        Part(int thirdsBefore) {
            this.thirdsBefore = thirdsBefore;
        }
    }

    private Calendar() {}

    static String day(int year, int month, int day) {
        return LocalDate.of(year, month, day).toString();
    }

    /** A day that does not exist ("February 30") is none; its month was meant all the same. */
    static String dayOrMonth(int year, int month, int day) {
        return day > YearMonth.of(year, month).lengthOfMonth() ? month(year, month) : day(year, month, day);
    }

    static String month(int year, int month) {
        return YearMonth.of(year, month).toString();
    }

    static String months(YearMonth first, YearMonth last) {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    static String quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, 3 * quarter - 2);
        return months(first, first.plusMonths(2));
    }

    static String half(int year, int half) {
        return months(YearMonth.of(year, 6 * half - 5), YearMonth.of(year, 6 * half));
    }

    /** Spring is 1 and begins in March; winter is 4 and ends in the February of the following year. */
    static String season(int year, int season) {
        YearMonth first = YearMonth.of(year, 3 * season);
        return months(first, first.plusMonths(2));
    }

    static String part(int year, Part part) {
        YearMonth first = YearMonth.of(year, 4 * part.thirdsBefore + 1);
        return months(first, first.plusMonths(3));
    }

    static String part(YearMonth month, Part part) {
        LocalDate first = month.atDay(10 * part.thirdsBefore + 1);
        LocalDate last = part == Part.LATE ? month.atEndOfMonth() : first.plusDays(9);
        return first + "/" + last;
    }
}
