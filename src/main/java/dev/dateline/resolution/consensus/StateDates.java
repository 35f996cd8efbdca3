package dev.dateline.resolution.consensus;

import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.value.When;
import dev.dateline.resolution.event.DateBounds;
import dev.dateline.resolution.event.Holding;
import dev.dateline.resolution.event.Report;
import dev.dateline.resolution.tenure.Incumbency;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a state lasted, as its reports together say: each stated end by {@link Vote}; without any, all the days on which
 * it is said to have lasted, from the first to the last. That it lasted on one day does not contradict another day; only
 * stated ends contradict each other, or a day long after one.
 */
final class StateDates {

    private static final String FIELD = "when";

    private final List<Report> all;
    private final List<Report> counting;
    private final @Nullable When begin;
    private final @Nullable When end;
    private final @Nullable LocalDate lastHeld;
    private final @Nullable LocalDate overBy;

    private StateDates(List<Report> all, List<Report> counting) {
        this.all = all;
        this.counting = counting;
        begin = vote(Holding::begin);
        end = vote(Holding::end);
        lastHeld = days(Holding::lastHeld).max(Comparator.naturalOrder()).orElse(null);
        overBy = overBy();
    }

    /** What these reports say; a pinned value comes first. */
    static StateDates of(List<Report> reports) {
        List<Report> pinned = reports.stream()
                .filter(report ->
                        report.pins().contains(FIELD) && report.claim().when() != null)
                .toList();
        StateDates dates = new StateDates(reports, pinned.isEmpty() ? reports : pinned);
        return dates.fit() ? dates : new StateDates(reports, dates.likeliest());
    }

    private @Nullable When vote(Function<Holding, @Nullable When> said) {
        return Vote.on(FIELD, Agreement.when(), counting, report -> said.apply(Holding.of(report)))
                .shown()
                .orElse(null);
    }

    private Stream<LocalDate> days(Function<Holding, @Nullable LocalDate> said) {
        return holdings().map(said).filter(Objects::nonNull);
    }

    private Stream<Holding> holdings() {
        return counting.stream().map(Holding::of);
    }

    /** The first day by which it was over, after the last report that has it still going. */
    private @Nullable LocalDate overBy() {
        List<LocalDate> days = days(Holding::overBy).sorted().toList();
        return days.stream()
                .filter(day -> lastHeld == null || !day.isBefore(lastHeld))
                .findFirst()
                .orElse(days.isEmpty() ? null : days.getLast());
    }

    /** Whether it ended after it began: reports that a person merged may contradict that. */
    private boolean fit() {
        LocalDate over = end == null ? overBy : end.latest();
        return begin == null || begin.earliest() == null || over == null || !over.isBefore(begin.earliest());
    }

    /** The reports of the interval with the most support. */
    private List<Report> likeliest() {
        When shown = Vote.on(
                        FIELD,
                        Agreement.when(),
                        counting,
                        report -> report.claim().when())
                .shown()
                .orElseThrow();
        return counting.stream()
                .filter(report -> shown.equals(report.claim().when()))
                .toList();
    }

    Incumbency ends() {
        LocalDate begunBy =
                days(Holding::begunBy).min(Comparator.naturalOrder()).orElse(null);
        return new Incumbency(
                begin == null && begunBy != null ? When.upTo(begunBy) : begin, end == null ? over() : end, lastHeld);
    }

    private @Nullable When over() {
        return overBy == null
                ? null
                : Objects.requireNonNullElse(DateBounds.bounded(lastHeld, overBy), When.upTo(overBy));
    }

    /** The days that are shown; of reports of which none gives any, those up to the first one. */
    When when() {
        if (begin != null || end != null) {
            return stated();
        }
        if (overBy != null) {
            return When.upTo(overBy);
        }
        return holdings().anyMatch(Holding::isPresent)
                ? hull()
                : Objects.requireNonNullElseGet(vote(Holding::when), this::upToTheFirst);
    }

    private When stated() {
        String from = begin == null ? ".." : begin.edtf();
        String to = end != null ? end.edtf() : overBy != null ? overBy.toString() : "..";
        boolean relative = isRelative(begin) || isRelative(end) || (end == null && overBy != null);
        return When.parse(from + "/" + to, relative ? When.Basis.RELATIVE : When.Basis.STATED);
    }

    private static boolean isRelative(@Nullable When when) {
        return when != null && when.basis() == When.Basis.RELATIVE;
    }

    private When hull() {
        LocalDate first = whens().map(When::earliest)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = Stream.concat(
                        days(Holding::lastHeld), whens().map(When::latest).filter(Objects::nonNull))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return When.between(first, last, When.Basis.BOUNDED);
    }

    private Stream<When> whens() {
        return holdings().map(Holding::when).filter(Objects::nonNull);
    }

    private When upToTheFirst() {
        return When.upTo(all.stream()
                .map(Report::publishedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow());
    }

    /** What is shown beside the reports that contradict it; empty if none does. */
    Optional<Conflict> conflict() {
        ClaimId pinned = counting.stream()
                .filter(report -> report.pins().contains(FIELD))
                .map(Report::id)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new StateConflict(all, begin, end).beside(FIELD, when(), pinned);
    }
}
