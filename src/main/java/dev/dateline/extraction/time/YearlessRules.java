package dev.dateline.extraction.time;

import dev.dateline.extraction.time.Calendar.Part;
import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Dates without a year: "Nov. 6", "in October", "on Monday", "the third quarter". The nearest in the direction is meant. */
final class YearlessRules {

    private static final String TIME_OF_DAY = "(?: (?:morning|afternoon|evening|night))?";
    private static final String MONTH_FOLLOWS = "(?<=\\b(?:in|by|since|until|during|before|after|through)\\s)";
    /** A month's name that begins a longer name ("April Underwood", "August Capital") is none. */
    private static final String NO_NAME_FOLLOWS = "(?!\\s+(?-i:[A-Z]))";

    /** "On the 3rd" is a day, and "on the 3rd floor" none. */
    private static final String CLAUSE_ENDS = "(?=\\s*(?:[.,;:)]|$|\\s(?:and|but|when|as)\\b))";

    private static final int MOST_MONTHS = 3;

    /** How many years may lie from one 29 February to the next. */
    private static final int LEAP = 8;

    private static final String SURE_MONTH = "(?!(?:May|March|Jan|Mar|Jun|Dec)\\b)";

    static final List<Rule> ALL = List.of(
            Rule.of("{weekday,}{month} {day}", m -> dayOf(m.month(), m.day())),
            Rule.of("{weekday,}{day} (?:of )?{month}", m -> dayOf(m.month(), m.day())),
            Rule.of("(?:{weekday,}){month} {day},? {rel} year", YearlessRules::dayOfNeighbour),
            Rule.of("{day} (?:of )?{month},? {rel} year", YearlessRules::dayOfNeighbour),
            Rule.of("{part}_{month}", m -> inYear(year -> Calendar.part(YearMonth.of(year, m.month()), m.part()))),
            Rule.of(MONTH_FOLLOWS + "{month}", m -> monthOf(m.month())),
            Rule.of("(?<=\\b(?:from|between|of|to)\\s){month}" + NO_NAME_FOLLOWS, m -> monthOf(m.month())),
            Rule.of(SURE_MONTH + "{month}" + NO_NAME_FOLLOWS, m -> monthOf(m.month())),
            Rule.of("{month}(?: of)?,? {rel} year", YearlessRules::monthOfNeighbour),
            Rule.of("{part}_{month}(?: of)?,? {rel} year", YearlessRules::partOfMonthOfNeighbour),
            Rule.of("{rel} {month}", YearlessRules::neighbouringMonth),
            Rule.of("{rel} {season}", YearlessRules::neighbouringSeason),
            Rule.of("(?:the )?{season}(?: of)?,? {rel} year", YearlessRules::seasonOfNeighbour),
            Rule.of(
                    "(?<=\\b(?:in|during|over|since)\\s)the {season}",
                    m -> inYear(year -> Calendar.season(year, m.season()))),
            Rule.of(
                    "(?<=\\b(?:in|during|for|since)\\s)the (?:fiscal )?(?<q>first|second|third|fourth|final) quarter",
                    m -> inYear(year -> Calendar.quarter(year, m.ordinal("q", 4)))),
            Rule.of(
                    "(?<=\\b(?:in|during|since)\\s)Q(?<q>[1-4])",
                    m -> inYear(year -> Calendar.quarter(year, m.number("q")))),
            Rule.of(
                    "(?<=\\b(?:in|during)\\s)the (?<h>first|second) half",
                    m -> inYear(year -> Calendar.half(year, m.ordinal("h", 2)))),
            Rule.of("{dow}" + TIME_OF_DAY, m -> weekday(m.weekday())),
            Rule.of("{rel} {dow}" + TIME_OF_DAY, YearlessRules::neighbouringWeekday),
            Rule.of("{dow},? (?:of )?{rel} week", YearlessRules::weekdayOfWeek),
            Rule.of("{rel} week,? on {dow}", YearlessRules::weekdayOfWeek),
            Rule.of(
                    "(?<=\\bon\\s)the (?<nth>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)" + CLAUSE_ENDS,
                    YearlessRules::dayOfMonth));

    private YearlessRules() {}

    /** The span that lies nearest in the direction asked. */
    static PhraseMeaning inYear(IntFunction<@Nullable String> edtf) {
        return setting -> setting.published() == null ? null : nearest(edtf, setting.published(), setting.past());
    }

    private static @Nullable When nearest(IntFunction<@Nullable String> edtf, LocalDate published, boolean past) {
        for (int years = 0; years <= LEAP; years++) {
            int candidate = published.getYear() + (past ? -years : years);
            String text = edtf.apply(candidate);
            When when = text == null ? null : When.parse(text, Basis.RELATIVE);
            if (when != null && (past ? began(when, published) : goesOn(when, published))) {
                return when;
            }
        }
        return null;
    }

    private static boolean began(When when, LocalDate published) {
        return when.earliest() != null && !when.earliest().isAfter(published);
    }

    private static boolean goesOn(When when, LocalDate published) {
        return when.latest() != null && !when.latest().isBefore(published);
    }

    /** "June 31" is no day of any year, only of its month; "February 29" is one of some years. */
    private static PhraseMeaning dayOf(int month, int day) {
        if (day > Month.of(month).maxLength()) {
            return monthOf(month);
        }
        return inYear(year ->
                MonthDay.of(month, 1).atYear(year).lengthOfMonth() < day ? null : Calendar.day(year, month, day));
    }

    private static PhraseMeaning monthOf(int month) {
        return inYear(year -> Calendar.month(year, month));
    }

    /** The month alone where it has no such day: "February 29 last year". */
    private static PhraseMeaning dayOfNeighbour(Match match) {
        return PhraseMeaning.fromPublication(day -> When.parse(
                Calendar.dayOrMonth(day.getYear() + match.relation(), match.month(), match.day()), Basis.RELATIVE));
    }

    private static PhraseMeaning monthOfNeighbour(Match match) {
        return PhraseMeaning.fromPublication(
                day -> When.month(day.getYear() + match.relation(), match.month(), Basis.RELATIVE));
    }

    private static PhraseMeaning partOfMonthOfNeighbour(Match match) {
        Part part = match.part();
        return PhraseMeaning.fromPublication(day -> When.parse(
                Calendar.part(YearMonth.of(day.getYear() + match.relation(), match.month()), part), Basis.RELATIVE));
    }

    /** "Last October" is the last one over; in October itself it is that of the year before. */
    private static PhraseMeaning neighbouringMonth(Match match) {
        return PhraseMeaning.fromPublication(day -> {
            YearMonth now = YearMonth.from(day);
            YearMonth month = now.withMonth(match.month());
            YearMonth meant = switch (match.relation()) {
                case -1 -> month.isBefore(now) ? month : month.minusYears(1);
                case 1 -> month.isAfter(now) ? month : month.plusYears(1);
                default -> month;
            };
            return When.parse(meant.toString(), Basis.RELATIVE);
        });
    }

    /** A winter goes on in the year after the one that it is named after. */
    private static PhraseMeaning neighbouringSeason(Match match) {
        int season = match.season();
        return setting -> setting.published() == null
                ? null
                : switch (match.relation()) {
                    case -1 -> lastSeason(season, setting.published());
                    case 1 -> nextSeason(season, setting.published());
                    default -> thisSeason(season, setting.published(), setting.past());
                };
    }

    private static When lastSeason(int season, LocalDate day) {
        return IntStream.rangeClosed(0, 2)
                .mapToObj(years -> season(day.getYear() - years, season))
                .filter(when -> !goesOn(when, day))
                .findFirst()
                .orElseThrow();
    }

    private static When nextSeason(int season, LocalDate day) {
        return IntStream.rangeClosed(0, 1)
                .mapToObj(years -> season(day.getYear() + years, season))
                .filter(when -> !began(when, day))
                .findFirst()
                .orElseThrow();
    }

    /** In January this winter is the one that goes on, and in March, of what was, the one that has ended. */
    private static When thisSeason(int season, LocalDate day, boolean past) {
        When earlier = season(day.getYear() - 1, season);
        boolean isWinter = earlier.latest() != null && earlier.latest().getYear() == day.getYear();
        boolean justOver = past && day.getMonthValue() <= Month.JUNE.getValue();
        return isWinter && (goesOn(earlier, day) || justOver) ? earlier : season(day.getYear(), season);
    }

    private static When season(int year, int season) {
        return When.parse(Calendar.season(year, season), Basis.RELATIVE);
    }

    private static PhraseMeaning seasonOfNeighbour(Match match) {
        return PhraseMeaning.fromPublication(day -> season(day.getYear() + match.relation(), match.season()));
    }

    private static PhraseMeaning weekday(DayOfWeek weekday) {
        return setting -> setting.published() == null
                ? null
                : When.day(
                        setting.published()
                                .with(
                                        setting.past()
                                                ? TemporalAdjusters.previousOrSame(weekday)
                                                : TemporalAdjusters.nextOrSame(weekday)),
                        Basis.RELATIVE);
    }

    private static PhraseMeaning weekdayOfWeek(Match match) {
        return PhraseMeaning.fromPublication(day -> When.day(
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(match.relation())
                        .with(TemporalAdjusters.nextOrSame(match.weekday())),
                Basis.RELATIVE));
    }

    /** The nearest day in the direction that has this number in its month. */
    private static PhraseMeaning dayOfMonth(Match match) {
        int number = match.number("nth");
        return setting -> setting.published() == null ? null : dayOfMonth(number, setting.published(), setting.past());
    }

    private static @Nullable When dayOfMonth(int number, LocalDate published, boolean past) {
        for (int months = 0; months < MOST_MONTHS; months++) {
            YearMonth month = YearMonth.from(published).plusMonths(past ? -months : months);
            LocalDate day = number <= month.lengthOfMonth() ? month.atDay(number) : null;
            if (day != null && (past ? !day.isAfter(published) : !day.isBefore(published))) {
                return When.day(day, Basis.RELATIVE);
            }
        }
        return null;
    }

    private static PhraseMeaning neighbouringWeekday(Match match) {
        if (match.relation() == 0) {
            return weekday(match.weekday());
        }
        return PhraseMeaning.fromPublication(day -> When.day(
                day.with(
                        match.relation() < 0
                                ? TemporalAdjusters.previous(match.weekday())
                                : TemporalAdjusters.next(match.weekday())),
                Basis.RELATIVE));
    }
}
