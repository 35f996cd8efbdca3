package dev.dateline.extraction.time;

import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates that count from one spoken of before: "a few months earlier", "the following month", "the same day". */
final class AnchoredRules {

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "{about}{n}{unit}{half} (?<dir>earlier|before|prior|previously|later|after|afterwards?|on)",
                    m -> shifted(m.unit(), m.count(), direction(m))),
            Rule.of(
                    "(?:just |only )?{no-number}(?<vague>days|weeks|months|years|decades) (?<dir>earlier|before|prior|later|after|afterwards?)",
                    m -> shifted(Unit.of(m.text("vague")), m.count(), direction(m))),
            Rule.of(
                    "the (?<dir>following|next|subsequent|previous|preceding) {unit}",
                    m -> shifted(m.unit(), Count.exactly(1), direction(m))),
            Rule.of("(?:(?:on|in|at) )?(?:the|that)(?: very)? same (?:day|week|month|year|time)", m -> same()),
            Rule.of("(?:on|in|at) that (?:day|week|month|year|time)", m -> same()),
            Rule.of("(?:later|earlier|late|early)? ?that (?:day|week|month|year)", m -> same()),
            Rule.of("at the time|at that point", m -> same()));

    /** A reading of the date that was spoken of before. */
    private interface Reading {
        @Nullable
        When of(When anchor);
    }

    private record Anchored(Reading reading) implements PhraseMeaning {

        @Override
        public @Nullable When in(Setting setting) {
            return setting.anchor() == null ? null : reading.of(setting.anchor());
        }

        @Override
        public boolean isAnchored() {
            return true;
        }
    }

    private AnchoredRules() {}

    private static PhraseMeaning same() {
        return new Anchored(anchor -> anchor);
    }

    private static int direction(Match match) {
        return switch (match.text("dir")) {
            case "earlier", "before", "prior", "previously", "previous", "preceding" -> -1;
            default -> 1;
        };
    }

    private static PhraseMeaning shifted(Unit unit, Count count, int direction) {
        double nearest = direction * (direction > 0 ? count.least() : count.most());
        double farthest = direction * (direction > 0 ? count.most() : count.least());
        return new Anchored(anchor -> anchor.earliest() == null || anchor.latest() == null
                ? null
                : between(unit, unit.shift(anchor.earliest(), nearest), unit.shift(anchor.latest(), farthest)));
    }

    /** From the unit that holds the first of these days to the one that holds the last. */
    private static When between(Unit unit, LocalDate first, LocalDate last) {
        if (unit.textOf(first).equals(unit.textOf(last))) {
            return unit.containing(first, Basis.RELATIVE);
        }
        return switch (unit) {
            case DAY, WEEK -> When.between(first, last, Basis.RELATIVE);
            case MONTH, QUARTER ->
                When.parse(Calendar.months(YearMonth.from(first), YearMonth.from(last)), Basis.RELATIVE);
            case YEAR, DECADE -> When.parse(first.getYear() + "/" + last.getYear(), Basis.RELATIVE);
        };
    }
}
