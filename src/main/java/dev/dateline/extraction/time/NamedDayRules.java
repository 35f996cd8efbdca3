package dev.dateline.extraction.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Days named otherwise than by a number: "Christmas Eve 2021", "the last Friday of March", "the first week of May". */
final class NamedDayRules {

    /** Only feasts that are on the same day everywhere and in each year. */
    private static final Map<String, MonthDay> FEASTS = Map.of(
            "christmas eve", MonthDay.of(12, 24),
            "christmas day", MonthDay.of(12, 25),
            "boxing day", MonthDay.of(12, 26),
            "new year's eve", MonthDay.of(12, 31),
            "new year's day", MonthDay.of(1, 1),
            "valentine's day", MonthDay.of(2, 14),
            "halloween", MonthDay.of(10, 31));

    private static final String FEAST =
            "(?<feast>christmas eve|christmas day|boxing day|new year['’]s eve|new year['’]s day|valentine['’]s day|halloween)";

    /** "The Halloween Cup" is none. */
    private static final String NO_NAME_FOLLOWS = "(?!\\s+(?-i:[A-Z]))";

    private static final String NTH =
            "(?:the )?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|last|final) {dow},? (?:of|in) ";

    private static final String WEEK =
            "(?:the )?(?<nth>first|second|third|fourth|last|final) (?<part>week|day) (?:of|in) ";

    private static final int LAST = -1;
    private static final int DAYS_OF_WEEK = 7;

    static final List<Rule> ALL = List.of(
            Rule.of(FEAST + "(?: of| in)?,? {year}", m -> PhraseMeaning.stated(feast(m, m.year()))),
            Rule.of(FEAST + NO_NAME_FOLLOWS, m -> YearlessRules.inYear(year -> feast(m, year))),
            Rule.of(NTH + "{month},? (?:of )?{year}", m -> PhraseMeaning.stated(weekday(m, m.year()))),
            Rule.of(NTH + "{month}", m -> YearlessRules.inYear(year -> weekday(m, year))),
            Rule.of(WEEK + "{month},? (?:of )?{year}", m -> PhraseMeaning.stated(part(m, m.year()))),
            Rule.of(WEEK + "{month}", m -> YearlessRules.inYear(year -> part(m, year))));

    private NamedDayRules() {}

    private static String feast(Match match, int year) {
        String name = match.text("feast").replace('’', '\'').replaceAll("\\s+", " ");
        return Objects.requireNonNull(FEASTS.get(name), name).atYear(year).toString();
    }

    /** Weeks of a month are taken to begin on its first day, save for the last. */
    private static String part(Match match, int year) {
        YearMonth month = YearMonth.of(year, match.month());
        int days = match.text("part").equals("week") ? DAYS_OF_WEEK : 1;
        int ordinal = match.ordinal("nth", LAST);
        LocalDate first = ordinal == LAST
                ? month.atEndOfMonth().minusDays(days - 1L)
                : month.atDay(1).plusDays((ordinal - 1L) * days);
        LocalDate last = first.plusDays(days - 1L);
        return days == 1 ? first.toString() : first + "/" + last;
    }

    private static String weekday(Match match, int year) {
        int ordinal = match.ordinal("nth", LAST);
        return YearMonth.of(year, match.month())
                .atDay(1)
                .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, match.weekday()))
                .toString();
    }
}
