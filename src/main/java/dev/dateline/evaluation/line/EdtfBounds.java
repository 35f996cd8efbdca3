package dev.dateline.evaluation.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last day of an EDTF text; null stands for an open end. Seasons are read as quarters.
 *
 * <p>The vocabulary reads EDTF too; this reader stands apart on purpose, so that the one checks the other.
 */
public record EdtfBounds(
        @Nullable LocalDate first, @Nullable LocalDate last) {

    private static final Pattern QUALIFIERS = Pattern.compile("[~?%]|(-XX)+$");
    private static final Pattern DECADE = Pattern.compile("(\\d{2,3})(X{1,2})");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    /**
     * The first and the last day that this date allows.
     *
     * @throws IllegalArgumentException if the text is no such date
     */
    public static EdtfBounds of(String edtf) {
        try {
            int slash = edtf.indexOf('/');
            EdtfBounds from = bounds(slash < 0 ? edtf : edtf.substring(0, slash));
            return slash < 0 ? from : new EdtfBounds(from.first, bounds(edtf.substring(slash + 1)).last);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not an EDTF date: " + edtf, e);
        }
    }

    private static EdtfBounds bounds(String written) {
        String part = QUALIFIERS.matcher(written.strip().split("T", 2)[0]).replaceAll("");
        if (part.isEmpty() || part.equals("..")) {
            return new EdtfBounds(null, null);
        }
        Matcher decade = DECADE.matcher(part);
        if (decade.matches()) {
            return years(Integer.parseInt(part.replace('X', '0')), Integer.parseInt(part.replace('X', '9')));
        }
        Matcher date = DATE.matcher(part);
        if (!date.matches()) {
            throw new IllegalArgumentException("not an EDTF date: " + written);
        }
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return years(year, year);
        }
        int month = Integer.parseInt(date.group(2));
        if (date.group(3) == null) {
            return months(year, month);
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(date.group(3)));
        return new EdtfBounds(day, day);
    }

    private static EdtfBounds years(int first, int last) {
        return new EdtfBounds(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static EdtfBounds months(int year, int code) {
        boolean season = code >= SPRING && code <= WINTER;
        YearMonth first = YearMonth.of(year, season ? 3 * (code - SPRING) + 1 : code);
        YearMonth last = season ? first.plusMonths(2) : first;
        return new EdtfBounds(first.atDay(1), last.atEndOfMonth());
    }

    /** Whether it lies inside the other; never by an open end. */
    public boolean inside(EdtfBounds outer) {
        return first != null
                && last != null
                && outer.first != null
                && outer.last != null
                && !first.isBefore(outer.first)
                && !last.isAfter(outer.last);
    }
}
