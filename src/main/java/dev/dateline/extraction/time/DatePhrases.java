package dev.dateline.extraction.time;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the words of a text that say when. Of readings that overlap the first and longest is taken. */
public final class DatePhrases {

    private static final List<Rule> RULES = Stream.of(
                    IntervalRules.ALL,
                    PeriodRules.ALL,
                    CalendarRules.ALL,
                    NamedDayRules.ALL,
                    YearlessRules.ALL,
                    RelativeRules.ALL,
                    AnchoredRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** What joins two dates to a span. */
    private static final Pattern JOINT = Pattern.compile("\\s*(?:[-–—]|,?\\s(?:to|until|till|through))\\s*");

    private static final Pattern BETWEEN = Pattern.compile("\\bbetween\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("\\s+and\\s+");

    private static final Comparator<DatePhrase> FIRST_AND_LONGEST =
            Comparator.comparingInt(DatePhrase::start).thenComparing(DatePhrase::end, Comparator.reverseOrder());

    private DatePhrases() {}

    /** The date phrases of a text, in its order, none overlapping another. */
    public static List<DatePhrase> in(String text) {
        List<DatePhrase> found = RULES.stream()
                .flatMap(rule -> matches(rule, text))
                .sorted(FIRST_AND_LONGEST)
                .toList();
        List<DatePhrase> kept = new ArrayList<>();
        for (DatePhrase phrase : found) {
            if (kept.isEmpty() || !kept.getLast().overlaps(phrase)) {
                kept.add(phrase);
            }
        }
        return joined(kept, text);
    }

    private static Stream<DatePhrase> matches(Rule rule, String text) {
        return rule.wording().matcher(text).results().flatMap(result -> read(rule, result));
    }

    /** Words like a date may be none, as "February 30, 2021". */
    private static Stream<DatePhrase> read(Rule rule, MatchResult result) {
        try {
            PhraseMeaning meaning = rule.reading().apply(new Match(result));
            return Stream.of(new DatePhrase(result.start(), result.end(), result.group(), meaning));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static List<DatePhrase> joined(List<DatePhrase> phrases, String text) {
        List<DatePhrase> joined = new ArrayList<>();
        for (DatePhrase phrase : phrases) {
            if (!joined.isEmpty() && isSpan(joined.getLast(), phrase, text)) {
                joined.add(span(joined.removeLast(), phrase, text));
            } else {
                joined.add(phrase);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean isSpan(DatePhrase first, DatePhrase last, String text) {
        String gap = text.substring(first.end(), last.start());
        return JOINT.matcher(gap).matches()
                || (AND.matcher(gap).matches()
                        && BETWEEN.matcher(text.substring(0, first.start())).find());
    }

    private static DatePhrase span(DatePhrase first, DatePhrase last, String text) {
        Span span = new Span(first.meaning(), last.meaning());
        return new DatePhrase(first.start(), last.end(), text.substring(first.start(), last.end()), span);
    }
}
