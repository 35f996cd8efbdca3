package dev.dateline.extraction.time;

import dev.dateline.extraction.time.Calendar.Part;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

/** Dates that name their place in the calendar in full: "3 May 2021", "early 2023", "Q3 2022", "the 1990s". */
final class CalendarRules {

    /** Before a bare number that is to be a year; anything else makes it a count or a part of a name. */
    private static final String YEAR_FOLLOWS =
            "(?:(?<=(?:^|[(,;–—]|'s|’s|\\b(?:in|since|by|of|until|till|from|to|and|or|during|after|before"
                    + "|around|circa|the|a|an|its|his|her|their|our|between|for|through|throughout|back\\sin|year|late|early|mid|than))\\s?))";

    private static final String NO_COUNT_OF_THINGS =
            "(?!\\s+(?:people|employees|workers|jobs|users|customers|companies|firms|stores|staff|shares"
                    + "|points|miles|km|units|patients|students|cars|homes|times)\\b)(?![.,]\\d)(?!\\s*%)(?!-\\w)";

    private static final int MONTHS_OF_YEAR = 12;
    private static final int HALF_CENTURY = 50;

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "{weekday,}{month} {day},? {year}",
                    m -> PhraseMeaning.stated(Calendar.dayOrMonth(m.year(), m.month(), m.day()))),
            Rule.of(
                    "{weekday,}{day} (?:of )?{month},? {year}",
                    m -> PhraseMeaning.stated(Calendar.dayOrMonth(m.year(), m.month(), m.day()))),
            Rule.of(
                    "{year}(?<mark>[-/])(?<m>0[1-9]|1[0-2])\\k<mark>{day}(?:T[\\d:.]+Z?)?",
                    m -> PhraseMeaning.stated(Calendar.dayOrMonth(m.year(), m.number("m"), m.day()))),
            Rule.of(
                    "(?<one>\\d{1,2})(?<mark>[/.])(?<two>\\d{1,2})\\k<mark>{year}",
                    m -> PhraseMeaning.stated(slashed(m.number("one"), m.number("two"), m.year()))),
            Rule.of("{weekday,}{month} {day},? ['’](?<short>\\d\\d)", CalendarRules::dayOfShortYear),
            Rule.of("{weekday,}{day} (?:of )?{month},? ['’](?<short>\\d\\d)", CalendarRules::dayOfShortYear),
            Rule.of(
                    "{month},? ['’](?<short>\\d\\d)",
                    m -> PhraseMeaning.stated(Calendar.month(shortYear(m), m.month()))),
            Rule.of("{month},? (?:of )?{year}", m -> PhraseMeaning.stated(Calendar.month(m.year(), m.month()))),
            Rule.of(
                    "{part}_{month},? (?:of )?{year}",
                    m -> PhraseMeaning.stated(Calendar.part(YearMonth.of(m.year(), m.month()), m.part()))),
            Rule.of("(?:in )?{part}_{year}", m -> PhraseMeaning.stated(Calendar.part(m.year(), m.part()))),
            Rule.of(
                    "(?:the )?(?<q>first|second|third|fourth|1st|2nd|3rd|4th|final|last)[\\s-]+quarter(?: of)? {year}",
                    m -> PhraseMeaning.stated(Calendar.quarter(m.year(), m.ordinal("q", 4)))),
            Rule.of(
                    "Q(?<q>[1-4])(?: of)?,? {year}",
                    m -> PhraseMeaning.stated(Calendar.quarter(m.year(), m.number("q")))),
            Rule.of("Q(?<q>[1-4])[/-]?{year}", m -> PhraseMeaning.stated(Calendar.quarter(m.year(), m.number("q")))),
            Rule.of("(?<q>[1-4])Q\\s?{year}", m -> PhraseMeaning.stated(Calendar.quarter(m.year(), m.number("q")))),
            Rule.of("(?-i:Q)(?<q>[1-4])\\s?['’](?<short>\\d\\d)", CalendarRules::quarterOfShortYear),
            Rule.of("(?<q>[1-4])(?-i:Q)['’]?(?<short>\\d\\d)", CalendarRules::quarterOfShortYear),
            Rule.of("{year} Q(?<q>[1-4])", m -> PhraseMeaning.stated(Calendar.quarter(m.year(), m.number("q")))),
            Rule.of(
                    "(?:the )?(?<h>first|second|latter) half(?: of)? {year}",
                    m -> PhraseMeaning.stated(Calendar.half(m.year(), m.ordinal("h", 2)))),
            Rule.of("H(?<h>[12])(?: of)? {year}", m -> PhraseMeaning.stated(Calendar.half(m.year(), m.number("h")))),
            Rule.of("(?<h>[12])H\\s?{year}", m -> PhraseMeaning.stated(Calendar.half(m.year(), m.number("h")))),
            Rule.of(
                    "(?:H(?<h>[12])\\s?['’]|(?<h2>[12])(?-i:H)\\s?['’]?)(?<short>\\d\\d)",
                    CalendarRules::halfOfShortYear),
            Rule.of(
                    "(?:the )?{season}(?: of)?,? {year}",
                    m -> PhraseMeaning.stated(Calendar.season(m.year(), m.season()))),
            Rule.of(
                    "(?:the )?(?<when>early|late)_{season}(?: of)?,? {year}",
                    m -> PhraseMeaning.stated(Calendar.season(m.year(), m.season()))),
            Rule.of("(?:fiscal(?: year)?|FY)\\s?{year}", m -> PhraseMeaning.stated(m.year() + "~")),
            Rule.of("{year}(?<mark>[-–—/])(?<to>(?:1[89]|20)\\d\\d)", CalendarRules::years),
            Rule.of(
                    "(?<=(?:\\b(?:from|in|during|between)|[,(])\\s?){year}(?<mark>[-–—/])(?<ending>\\d\\d)(?![\\d-])",
                    CalendarRules::shortYears),
            Rule.of(YEAR_FOLLOWS + "{year}" + NO_COUNT_OF_THINGS, m -> PhraseMeaning.stated("" + m.year())),
            Rule.of(
                    "(?<=\\b(?:in|since|year|around|circa)\\s)(?<old>1[0-7]\\d\\d)(?!\\d)" + NO_COUNT_OF_THINGS
                            + "(?!\\s+(?!(?:as|is|was|has|its|his|this)\\b)\\p{Ll}+s\\b)",
                    m -> PhraseMeaning.stated(m.text("old"))),
            Rule.of(
                    "(?:around|circa|about|c\\.) {year}" + NO_COUNT_OF_THINGS,
                    m -> PhraseMeaning.stated(m.year() + "~")),
            Rule.of("(?:the )?(?<decade>1[89]\\d|20\\d)0s", m -> PhraseMeaning.stated(m.text("decade") + "X")),
            Rule.of(
                    "(?:the )?{part}_(?<decade>1[89]\\d|20\\d)0s",
                    m -> PhraseMeaning.stated(decade(m.number("decade"), m.part()))),
            Rule.of("the noughties", m -> PhraseMeaning.stated("200X")),
            Rule.of("(?:the )?['’](?<ten>[3-9])0s", m -> PhraseMeaning.stated("19" + m.text("ten") + "X")));

    private CalendarRules() {}

    /** "'98" and "'22": of this century up to its middle. */
    private static int shortYear(Match match) {
        int ending = match.number("short");
        return ending < HALF_CENTURY ? 2000 + ending : 1900 + ending;
    }

    private static PhraseMeaning dayOfShortYear(Match match) {
        return PhraseMeaning.stated(Calendar.dayOrMonth(shortYear(match), match.month(), match.day()));
    }

    private static PhraseMeaning quarterOfShortYear(Match match) {
        return PhraseMeaning.stated(Calendar.quarter(shortYear(match), match.number("q")));
    }

    private static PhraseMeaning halfOfShortYear(Match match) {
        int half = match.number(match.has("h") ? "h" : "h2");
        return PhraseMeaning.stated(Calendar.half(shortYear(match), half));
    }

    /** 13/05/2015 and 05/13/2015 are one day; 04/05/2015 is one of two, so that only its year is known. */
    private static String slashed(int one, int two, int year) {
        if (one > MONTHS_OF_YEAR || two > MONTHS_OF_YEAR || one == two) {
            return one > MONTHS_OF_YEAR ? Calendar.dayOrMonth(year, two, one) : Calendar.dayOrMonth(year, one, two);
        }
        return "" + year;
    }

    private static PhraseMeaning years(Match match) {
        int last = match.number("to");
        return last < match.year()
                ? setting -> null
                : new Span(PhraseMeaning.stated(Year.of(match.year()).toString()), PhraseMeaning.stated("" + last));
    }

    /** "1988-90", "1999-03" */
    private static PhraseMeaning shortYears(Match match) {
        int first = match.year();
        int century = first - first % 100;
        int last = century + match.number("ending");
        return new Span(
                PhraseMeaning.stated("" + first), PhraseMeaning.stated("" + (last < first ? last + 100 : last)));
    }

    /** The middle of a decade has no agreed bounds; its first and last years have. */
    private static String decade(int tens, Part part) {
        return switch (part) {
            case EARLY -> "%d0/%d3".formatted(tens, tens);
            case MID -> tens + "X";
            case LATE -> "%d6/%d9".formatted(tens, tens);
        };
    }
}
