package dev.dateline.extraction.time;

import java.time.YearMonth;
import java.util.List;

/**
 * Dates that are one time of two ends, not a beginning and an end: "between 14 and 16 August", "2016-17", "FY2019/20".
 *
 * <p>What happened in one of them happened once, on a day that is not said.
 */
final class IntervalRules {

    private static final String FIRST = "(?<first>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
    private static final String TO = "(?:\\s*[-–—]\\s*|\\s+to\\s+)";
    private static final String BETWEEN = "(?<=\\bbetween\\s)";
    private static final String FISCAL = "(?:(?:the )?(?:fiscal|financial)(?: year)?\\s?|FY\\s?)";
    private static final String ENDING = "(?<ending>\\d\\d)(?![\\d/-])";
    private static final int CENTURY = 100;

    static final List<Rule> ALL = List.of(
            Rule.of(BETWEEN + FIRST + " and {day} (?:of )?{month},? {year}", IntervalRules::days),
            Rule.of(BETWEEN + "{month} " + FIRST + " and {day},? {year}", IntervalRules::days),
            Rule.of(FIRST + TO + "{day} (?:of )?{month},? {year}", IntervalRules::days),
            Rule.of("{month} " + FIRST + TO + "{day},? {year}", IntervalRules::days),
            Rule.of(BETWEEN + FIRST + " and {day} (?:of )?{month}", IntervalRules::yearlessDays),
            Rule.of(BETWEEN + "{month} " + FIRST + " and {day}", IntervalRules::yearlessDays),
            Rule.of(FIRST + TO + "{day} (?:of )?{month}", IntervalRules::yearlessDays),
            Rule.of("{month} " + FIRST + "[-–—]{day}", IntervalRules::yearlessDays),
            Rule.of("{opening-month}(?:\\s?[-–—/]\\s?| or ){month},? {year}", IntervalRules::months),
            Rule.of("{year}/" + ENDING, IntervalRules::shortYears),
            Rule.of("(?<=\\b(?:in|during|for|of|the|its|their)\\s){year}[-–—]" + ENDING, IntervalRules::shortYears),
            Rule.of(FISCAL + "{year}[-–—/]" + ENDING, IntervalRules::shortYears),
            Rule.of("{year}/(?<to>(?:1[89]|20)\\d\\d)", m -> years(m.year(), m.number("to"))),
            Rule.of(
                    "(?<=\\b(?:in|during)\\s){year}[-–—](?<to>(?:1[89]|20)\\d\\d)",
                    m -> years(m.year(), m.number("to"))),
            Rule.of(FISCAL + "{year}[-–—/](?<to>(?:1[89]|20)\\d\\d)", m -> years(m.year(), m.number("to"))),
            Rule.of("(?-i:FY)\\s?['’]?(?<short>\\d\\d)", m -> PhraseMeaning.stated(2000 + m.number("short") + "~")));

    private IntervalRules() {}

    private static PhraseMeaning days(Match match) {
        return PhraseMeaning.stated(days(match, match.year()));
    }

    private static PhraseMeaning yearlessDays(Match match) {
        requireOrder(match.number("first"), match.day());
        return YearlessRules.inYear(year -> days(match, year));
    }

    /** Up to the end of its month where the last of the days does not exist: "between 29 and 31 April". */
    private static String days(Match match, int year) {
        int first = match.number("first");
        requireOrder(first, match.day());
        YearMonth month = YearMonth.of(year, match.month());
        int last = Math.min(match.day(), month.lengthOfMonth());
        return first < last ? month.atDay(first) + "/" + month.atDay(last) : month.toString();
    }

    private static PhraseMeaning months(Match match) {
        requireOrder(match.month("opening"), match.month());
        return PhraseMeaning.stated(
                YearMonth.of(match.year(), match.month("opening")) + "/" + YearMonth.of(match.year(), match.month()));
    }

    private static void requireOrder(int first, int last) {
        if (last <= first) {
            throw new IllegalArgumentException("no interval");
        }
    }

    /** "2016-17", "1999-00" */
    private static PhraseMeaning shortYears(Match match) {
        int first = match.year();
        int last = first - first % CENTURY + match.number("ending");
        return years(first, last < first ? last + CENTURY : last);
    }

    /** Two years in a row are one season or one business year; more are a time that somebody was something. */
    private static PhraseMeaning years(int first, int last) {
        if (last != first + 1) {
            throw new IllegalArgumentException("no two years in a row");
        }
        return PhraseMeaning.stated(first + "/" + last);
    }
}
