package dev.dateline.fact.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the part of the Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2) that news dates need. */
final class Edtf {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[~?%]?");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X[~?%]?");
    private static final String OPEN = "..";

    private record Days(@Nullable LocalDate first, @Nullable LocalDate last) {}

    private Edtf() {}

    static When parse(String edtf, When.Basis basis) {
        int slash = edtf.indexOf('/');
        try {
            Days from = days(slash < 0 ? edtf : edtf.substring(0, slash));
            Days to = slash < 0 ? from : days(edtf.substring(slash + 1));
            return new When(from.first(), to.last(), edtf, basis);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not an EDTF date: " + edtf, e);
        }
    }

    private static Days days(String part) {
        if (part.equals(OPEN) || part.isEmpty()) {
            return new Days(null, null);
        }
        Matcher decade = DECADE.matcher(part);
        if (decade.matches()) {
            int first = Integer.parseInt(decade.group(1)) * 10;
            return new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
        }
        Matcher date = DATE.matcher(part);
        if (!date.matches()) {
            throw new IllegalArgumentException("not an EDTF date: " + part);
        }
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        int month = Integer.parseInt(date.group(2));
        if (date.group(3) != null) {
            LocalDate day = LocalDate.of(year, month, Integer.parseInt(date.group(3)));
            return new Days(day, day);
        }
        return monthOrGroup(year, month);
    }

    /** 01 to 12 are months, 21 to 24 seasons of the northern year, 33 to 36 quarters. */
    private static Days monthOrGroup(int year, int code) {
        if (code >= 21 && code <= 24) {
            YearMonth first = YearMonth.of(year, 3 * (code - 20));
            return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
        }
        if (code >= 33 && code <= 36) {
            YearMonth first = YearMonth.of(year, 3 * (code - 33) + 1);
            return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
        }
        YearMonth month = YearMonth.of(year, code);
        return new Days(month.atDay(1), month.atEndOfMonth());
    }
}
