package dev.dateline.extraction.time;

import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates that count from the day of publication: "last year", "three weeks ago", "in recent months". */
final class RelativeRules {

    private static final String TIME_OF_DAY = "(?: (?:morning|afternoon|evening|night))?";

    static final List<Rule> ALL = List.of(
            Rule.of("(?:earlier |later )?today(?!['’]s)|tonight|this (?:morning|afternoon|evening)", m -> daysOn(0)),
            Rule.of("yesterday" + TIME_OF_DAY + "|last night|overnight", m -> daysOn(-1)),
            Rule.of("the day before yesterday", m -> daysOn(-2)),
            Rule.of("tomorrow" + TIME_OF_DAY, m -> daysOn(1)),
            Rule.of("the day after tomorrow", m -> daysOn(2)),
            Rule.of("{rel} {unit}(?! of (?-i:[A-Z]))", m -> neighbour(m.unit(), m.relation())),
            Rule.of("(?:the )?current {unit}", m -> neighbour(m.unit(), 0)),
            Rule.of("(?:earlier|later)(?: on)?(?: in)? {rel} {unit}", m -> neighbour(m.unit(), m.relation())),
            Rule.of("(?<edge>earlier|later)(?: on)? in the {unit}", m -> neighbour(m.unit(), 0)),
            Rule.of("{part}_(?:in )?{rel} (?<unit>year|month)", RelativeRules::partOfNeighbour),
            Rule.of("{part} the (?<unit>year|month)", RelativeRules::partOfNeighbour),
            Rule.of("{part}_(?:in )?{rel} week", RelativeRules::partOfWeek),
            Rule.of("{part} the week", RelativeRules::partOfWeek),
            Rule.of("(?:the )?(?<h>first|second|latter) half of {rel} year", RelativeRules::halfOfNeighbour),
            Rule.of(
                    "(?:the )?(?<q>first|second|third|fourth|final|last) quarter(?: of)? {rel} year",
                    m -> PhraseMeaning.fromPublication(day -> When.parse(
                            Calendar.quarter(day.getYear() + m.relation(), m.ordinal("q", 4)), Basis.RELATIVE))),
            Rule.of(
                    "(?:at |over )?(?:the weekend|last weekend)",
                    m -> PhraseMeaning.fromPublication(RelativeRules::weekend)),
            Rule.of(
                    "{about}{n}{unit}{half} ago(?: this (?:week|month|spring|summer|autumn|fall|winter)| today)?",
                    m -> ago(m.unit(), m.count(), m.has("about"))),
            Rule.of("{about}(?:a|one) fortnight ago", m -> ago(Unit.WEEK, Count.exactly(2), m.has("about"))),
            Rule.of(
                    "{no-number}(?<vague>days|weeks|months|years|decades) ago",
                    m -> ago(Unit.of(m.text("vague")), m.count(), true)),
            Rule.of(
                    "(?:over |in |during |within |throughout )?(?:the |these )(?:past|last|previous) {n}{unit}",
                    m -> upToNow(m.unit(), m.count())),
            Rule.of(
                    "(?:over|in|during|within|throughout) (?:the |this )(?:past|last) {unit}(?! of\\b)",
                    m -> upToNow(m.unit(), Count.exactly(1))),
            Rule.of("(?:the )?past {unit}", m -> upToNow(m.unit(), Count.exactly(1))),
            Rule.of("(?:in |over |during )?(?:the )?recent {unit}", RelativeRules::recent),
            Rule.of("(?:most )?recently", m -> PhraseMeaning.fromPublication(When::upTo)),
            Rule.of("in {n}{unit}(?:['’]s?)?(?: time)?", RelativeRules::ahead),
            Rule.of("(?:in|over|during|within) (?:the )?(?:coming|next) {n}{unit}", RelativeRules::within),
            Rule.of("within {n}{unit}", RelativeRules::within),
            Rule.of(
                    "(?:in|over) the coming {unit}",
                    m -> m.text("unit").endsWith("s") ? within(m) : neighbour(m.unit(), 1)));

    private RelativeRules() {}

    private static PhraseMeaning daysOn(int days) {
        return PhraseMeaning.fromPublication(day -> When.day(day.plusDays(days), Basis.RELATIVE));
    }

    /** This, the last or the next week, month, …; of this week only the days up to, or from, publication. */
    private static PhraseMeaning neighbour(Unit unit, int relation) {
        if (unit != Unit.WEEK || relation != 0) {
            return PhraseMeaning.fromPublication(day -> unit.containing(unit.shift(day, relation), Basis.RELATIVE));
        }
        return setting -> setting.published() == null ? null : thisWeek(setting.published(), setting.past());
    }

    private static When thisWeek(LocalDate day, boolean past) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return past ? When.between(monday, day, Basis.RELATIVE) : When.between(day, monday.plusDays(6), Basis.RELATIVE);
    }

    private static PhraseMeaning partOfNeighbour(Match match) {
        int relation = match.has("rel") ? match.relation() : 0;
        return PhraseMeaning.fromPublication(day -> When.parse(
                match.unit() == Unit.YEAR
                        ? Calendar.part(day.getYear() + relation, match.part())
                        : Calendar.part(YearMonth.from(day).plusMonths(relation), match.part()),
                Basis.RELATIVE));
    }

    /** "Early" in a week are its first two days, "mid" the next two, "late" the rest. */
    private static PhraseMeaning partOfWeek(Match match) {
        int relation = match.has("rel") ? match.relation() : 0;
        return PhraseMeaning.fromPublication(day -> {
            LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L).plusWeeks(relation);
            return switch (match.part()) {
                case EARLY -> When.between(monday, monday.plusDays(1), Basis.RELATIVE);
                case MID -> When.between(monday.plusDays(2), monday.plusDays(3), Basis.RELATIVE);
                case LATE -> When.between(monday.plusDays(4), monday.plusDays(6), Basis.RELATIVE);
            };
        });
    }

    private static PhraseMeaning halfOfNeighbour(Match match) {
        return PhraseMeaning.fromPublication(day ->
                When.parse(Calendar.half(day.getYear() + match.relation(), match.ordinal("h", 2)), Basis.RELATIVE));
    }

    private static When weekend(LocalDate day) {
        LocalDate sunday = day.minusDays(day.getDayOfWeek().getValue() % 7);
        return When.between(sunday.minusDays(1), sunday, Basis.RELATIVE);
    }

    /** As precise as the unit: "35 years ago" is a year. What is rounded by its words keeps the mark of it. */
    static PhraseMeaning ago(Unit unit, Count count, boolean rounded) {
        return PhraseMeaning.fromPublication(
                day -> count.isVague() ? vaguelyAgo(day, unit, count) : ago(day, unit, count, rounded));
    }

    private static When ago(LocalDate day, Unit unit, Count count, boolean rounded) {
        String text = unit.textOf(unit.shift(day, -count.least()));
        boolean markable = (rounded || !count.isWhole()) && !text.contains("/") && unit != Unit.DAY;
        return When.parse(markable ? text + "~" : text, Basis.RELATIVE);
    }

    /** "A few weeks ago" is told to the month, "several months ago" to a span of months, "years ago" to one of years. */
    private static When vaguelyAgo(LocalDate day, Unit unit, Count count) {
        LocalDate first = unit.shift(day, -count.most());
        LocalDate last = unit.shift(day, -count.least());
        return switch (unit) {
            case DAY -> When.between(first, last, Basis.RELATIVE);
            case WEEK -> When.parse(YearMonth.from(unit.shift(day, -count.least() - 1)) + "~", Basis.RELATIVE);
            case MONTH, QUARTER ->
                When.parse(Calendar.months(YearMonth.from(first), YearMonth.from(last)), Basis.RELATIVE);
            case YEAR, DECADE -> When.parse(first.getYear() + "/" + last.getYear(), Basis.RELATIVE);
        };
    }

    private static PhraseMeaning upToNow(Unit unit, Count count) {
        return PhraseMeaning.fromPublication(day -> spanTo(day, unit, unit.shift(day, -count.most())));
    }

    private static When spanTo(LocalDate day, Unit unit, LocalDate first) {
        return switch (unit) {
            case DAY, WEEK -> When.between(first, day, Basis.RELATIVE);
            case MONTH, QUARTER ->
                When.parse(Calendar.months(YearMonth.from(first), YearMonth.from(day)), Basis.RELATIVE);
            case YEAR, DECADE -> When.parse(first.getYear() + "/" + day.getYear(), Basis.RELATIVE);
        };
    }

    /** "Recent months" are the last half year, "recent weeks" the last two months, "recent years" the last five. */
    private static PhraseMeaning recent(Match match) {
        return PhraseMeaning.fromPublication(day -> switch (match.unit()) {
            case DAY -> When.between(day.minusDays(14), day, Basis.RELATIVE);
            case WEEK -> When.between(day.minusWeeks(8), day, Basis.RELATIVE);
            case MONTH, QUARTER -> spanTo(day, Unit.MONTH, day.minusMonths(5));
            case YEAR, DECADE -> spanTo(day, Unit.YEAR, day.minusYears(5));
        });
    }

    /** "In three years" is a date only of what is to come; of what was, it is how long it took. */
    private static PhraseMeaning ahead(Match match) {
        return setting -> ahead(match, setting);
    }

    private static @Nullable When ahead(Match match, Setting setting) {
        LocalDate day = setting.published();
        if (day == null || setting.past()) {
            return null;
        }
        return match.count().isVague()
                ? spanFrom(day, match)
                : match.unit().containing(match.unit().shift(day, match.count().least()), Basis.RELATIVE);
    }

    private static PhraseMeaning within(Match match) {
        return setting -> setting.published() == null || setting.past() ? null : spanFrom(setting.published(), match);
    }

    private static When spanFrom(LocalDate day, Match match) {
        Count count = match.has("n") ? match.count() : new Count(1, 6);
        LocalDate last = match.unit().shift(day, count.most());
        return When.parse(Calendar.months(YearMonth.from(day), YearMonth.from(last)), Basis.RELATIVE);
    }
}
