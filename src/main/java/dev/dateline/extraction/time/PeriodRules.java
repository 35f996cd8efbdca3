package dev.dateline.extraction.time;

import java.time.YearMonth;
import java.util.List;

/** The periods that businesses report on: "the three months to June 2021", "the second quarter of fiscal 2022". */
final class PeriodRules {

    private static final String FISCAL = "(?:(?:of )?(?:the )?(?:fiscal|financial)(?: year)? |(?:of )?FY\\s?)";
    private static final String ORDINAL = "(?:first|second|third|fourth|final|last)[\\s-]+quarter";
    private static final String QUARTER = "(?:the )?(?:" + ORDINAL + "|Q[1-4]|[1-4]Q),? ";
    private static final String LENGTH =
            "(?<length>quarter|half-?year|half|year|(?:three|six|nine|twelve|3|6|9|12) months)";
    private static final String ENDING = " (?:to|through|that ended|ended|ending)(?: on| in)? ";
    private static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";

    static final List<Rule> ALL = List.of(
            // Business years begin in different months, so that a quarter of one is only known to the year.
            Rule.of(QUARTER + FISCAL + "{year}", m -> PhraseMeaning.stated(m.year() + "~")),
            Rule.of(
                    "(?:the )?fiscal (?:" + ORDINAL + "|Q[1-4])(?: of)? {year}",
                    m -> PhraseMeaning.stated(m.year() + "~")),
            Rule.of(
                    QUARTER + "(?:of )?(?-i:FY)\\s?['’]?(?<short>\\d\\d)",
                    m -> PhraseMeaning.stated(2000 + m.number("short") + "~")),
            Rule.of(
                    "(?:the )?" + LENGTH + ENDING + "(?:" + DAY + " (?:of )?)?{month}(?: " + DAY + ")?,? {year}",
                    m -> upTo(YearMonth.of(m.year(), m.month()), months(m))),
            Rule.of(
                    "(?:the )?first (?<length>three|six|nine|3|6|9) months(?: of)? {year}",
                    m -> upTo(YearMonth.of(m.year(), months(m)), months(m))),
            Rule.of(
                    "(?:the )?{month} (?<length>quarter)(?: of)?,? {year}",
                    m -> upTo(YearMonth.of(m.year(), m.month()), months(m))),
            Rule.of(
                    "(?:the )?{month} {year} (?<length>quarter)",
                    m -> upTo(YearMonth.of(m.year(), m.month()), months(m))),
            Rule.of(
                    "(?:the )?{month} quarter",
                    m -> YearlessRules.inYear(year -> quarterTo(YearMonth.of(year, m.month())))));

    private PeriodRules() {}

    private static PhraseMeaning upTo(YearMonth last, int months) {
        return PhraseMeaning.stated(Calendar.months(last.minusMonths(months - 1L), last));
    }

    private static String quarterTo(YearMonth last) {
        return Calendar.months(last.minusMonths(2), last);
    }

    private static int months(Match match) {
        return switch (match.text("length").replaceAll("[\\s-].*", "")) {
            case "quarter", "three", "3" -> 3;
            case "half", "six", "6" -> 6;
            case "nine", "9" -> 9;
            default -> 12;
        };
    }
}
