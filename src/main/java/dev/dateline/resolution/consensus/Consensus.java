package dev.dateline.resolution.consensus;

import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.claim.Review;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.resolution.event.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is shown of an event that several articles report. The same reports give the same answer, no matter which came
 * first. {@link Vote} has the rule for one field.
 */
public final class Consensus {

    private final List<Report> reports;
    private final List<Conflict> conflicts = new ArrayList<>();

    private Consensus(List<Report> reports) {
        this.reports = reports;
    }

    /**
     * The event that these reports, all of one kind, together describe.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Shown of(List<Report> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("an event needs a report");
        }
        return new Consensus(reports.stream().sorted(Report.ORDER).toList()).shown();
    }

    private Shown shown() {
        Status status = status();
        StateDates dates = isState() ? StateDates.of(saying(status)) : null;
        When when = dates == null ? when(status) : dates.when();
        if (dates != null) {
            dates.conflict().ifPresent(conflicts::add);
        }
        Roles roles = Roles.of(reports);
        Event event = Event.of(reports.getFirst().claim().event().kind(), roles.participants(), details());
        conflicts.addAll(roles.conflicts());
        long sources = reports.stream().map(Report::source).distinct().count();
        Review review = Review.of(reports.stream().map(Report::review).toList());
        return new Shown(
                event,
                status,
                when,
                reports.size(),
                (int) sources,
                conflicts,
                review,
                dates == null ? null : dates.ends());
    }

    private boolean isState() {
        return reports.getFirst().event().kind().isState();
    }

    private List<Report> saying(Status status) {
        return reports.stream()
                .filter(report -> report.claim().status() == status)
                .toList();
    }

    /**
     * A plan that came true after it was reported, or was called off, is no longer one. That something is planned which
     * others said had happened by then contradicts them.
     */
    private Status status() {
        LocalDate happened =
                published(Status.HAPPENED).min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        boolean calledOff = calledOffAfterPlanned();
        List<Report> standing = reports.stream()
                .filter(report -> report.claim().status() != Status.PLANNED
                        || !(calledOff || report.publishedAt().isBefore(happened)))
                .toList();
        Vote<Status> vote = Vote.on(
                "status",
                new StatusAgreement(),
                standing,
                report -> report.claim().status());
        vote.conflict().ifPresent(conflicts::add);
        return vote.shown().orElseThrow();
    }

    private boolean calledOffAfterPlanned() {
        Optional<LocalDate> planned = published(Status.PLANNED).max(Comparator.naturalOrder());
        Optional<LocalDate> calledOff = published(Status.CANCELLED).max(Comparator.naturalOrder());
        return planned.isPresent() && calledOff.isPresent() && !calledOff.get().isBefore(planned.get());
    }

    private Stream<LocalDate> published(Status status) {
        return reports.stream()
                .filter(report -> report.claim().status() == status)
                .map(Report::publishedAt);
    }

    /**
     * When it was planned for does not contradict when it happened. A day after one on which it had been reported cannot
     * be when it happened: the report that gives it dates old news by its own day.
     */
    private When when(Status status) {
        List<Report> same = saying(status);
        LocalDate told =
                published(Status.HAPPENED).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        Vote<When> vote =
                Vote.on("when", Agreement.when(), same, report -> report.whenBeside(same), when -> beganBy(told, when));
        vote.conflict().ifPresent(conflicts::add);
        return vote.shown().orElseThrow();
    }

    private static boolean beganBy(LocalDate day, When when) {
        return when.earliest() == null || !when.earliest().isAfter(day);
    }

    private Details details() {
        Details.Builder details = Details.builder();
        OwnField.ALL.forEach(field -> vote(field, details));
        return details.build();
    }

    private <T> void vote(OwnField<T> field, Details.Builder details) {
        Vote<T> vote = Vote.on(
                field.json(),
                Agreement.of(field),
                reports,
                report -> report.claim().event().details().get(field));
        vote.conflict().ifPresent(conflicts::add);
        details.with(field, vote.shown().orElse(null));
    }
}
