package dev.dateline.resolution.tenure;

import dev.dateline.fact.claim.Tenure;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.value.When;
import dev.dateline.resolution.event.DateBounds;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One person's time in one post, while it is assembled from changes and stints. */
final class TenureSpan {

    /** A quarter: for so long a post counts as held which may end any day, or is only mentioned. */
    private static final int SURE_FOR = 92;

    private final EntityId person;
    private final EntityId organization;
    private final @Nullable String post;
    private final SortedSet<String> titles =
            new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    private final SortedSet<EventId> begunBy = new TreeSet<>();
    private final SortedSet<EventId> endedBy = new TreeSet<>();
    private boolean interim;
    private boolean joint;
    private @Nullable When from;
    private @Nullable When to;
    /** The last day on which it was reported, or reported to continue. */
    private @Nullable LocalDate lastReported;
    /** Whether it is known from mentions alone, not from an appointment or a departure. */
    private final boolean inPassing;

    private boolean appointed;

    TenureSpan(TenureChange first) {
        person = first.person();
        organization = first.organization();
        post = first.post();
        interim = first.interim();
        lastReported = first.lastReported();
        inPassing = false;
    }

    TenureSpan(Stint first) {
        person = first.person();
        organization = first.organization();
        post = first.post();
        inPassing = true;
        add(first);
        if (begunBy.isEmpty() && endedBy.isEmpty()) {
            begunBy.add(first.event());
        }
    }

    /** The same, of a post that only a stint names. */
    TenureSpan(TenureSpan unnamed, Stint naming) {
        person = unnamed.person;
        organization = unnamed.organization;
        post = naming.post();
        inPassing = false;
        interim = unnamed.interim;
        joint = unnamed.joint;
        appointed = unnamed.appointed;
        from = unnamed.from;
        to = unnamed.to;
        lastReported = unnamed.lastReported;
        begunBy.addAll(unnamed.begunBy);
        endedBy.addAll(unnamed.endedBy);
        add(naming);
    }

    /** Whether the stint may be part of it: it was not over long before this began, nor began long after this ended. */
    boolean fits(Stint stint) {
        LocalDate until = stint.held().until();
        LocalDate since = stint.held().from();
        boolean before = until != null
                && from != null
                && from.earliest() != null
                && until.plusDays(stint.held().end() == null ? Stint.LATE : 0).isBefore(from.earliest());
        boolean after = since != null
                && to != null
                && to.latest() != null
                && to.latest().plusDays(Stint.LATE).isBefore(since);
        return !before && !after;
    }

    /** Takes from the stint what is not known better: an end that an appointment or departure dates stays. */
    void add(Stint stint) {
        Incumbency held = stint.held();
        if (stint.title() != null) {
            titles.add(stint.title());
        }
        if (inPassing) {
            joint |= stint.joint();
            interim |= stint.interim();
        }
        if (held.lastHeld() != null && (lastReported == null || held.lastHeld().isAfter(lastReported))) {
            lastReported = held.lastHeld();
        }
        When begun = Narrowing.of(from, held.begin());
        if (begun != null && !begun.equals(from)) {
            from = begun;
            begunBy.add(stint.event());
        }
        When ended = ended(held);
        if (ended != null && !ended.equals(to)) {
            to = ended;
            endedBy.add(stint.event());
        }
    }

    private @Nullable When ended(Incumbency held) {
        boolean overBefore = held.end() != null
                && held.end().latest() != null
                && from != null
                && from.earliest() != null
                && held.end().latest().isBefore(from.earliest());
        if (held.end() != null) {
            return overBefore ? to : Narrowing.of(to, held.end());
        }
        return to == null ? null : Narrowing.of(to, DateBounds.bounded(held.lastHeld(), null));
    }

    void begin(TenureChange mark) {
        note(mark);
        appointed = true;
        joint |= mark.joint();
        interim |= mark.interim();
        begunBy.add(mark.event());
        from = from == null ? mark.when() : morePrecise(from, mark.when());
    }

    void end(TenureChange mark) {
        note(mark);
        endedBy.add(mark.event());
        to = to == null ? mark.when() : morePrecise(to, mark.when());
    }

    /** Ended because somebody else took the post. */
    void endAt(When when, SortedSet<EventId> because) {
        endedBy.addAll(because);
        to = when;
    }

    private void note(TenureChange mark) {
        if (mark.title() != null) {
            titles.add(mark.title());
        }
        if (lastReported == null || mark.lastReported().isAfter(lastReported)) {
            lastReported = mark.lastReported();
        }
    }

    private static When morePrecise(When one, When other) {
        return other.possibleDays() < one.possibleDays() ? other : one;
    }

    boolean isOpen() {
        return to == null;
    }

    /** Whether a report says that it began, rather than that it went on. */
    boolean isAppointed() {
        return appointed;
    }

    /** The last day on which it is reported to continue; null if it is known from more than mentions. */
    @Nullable
    LocalDate lastMentioned() {
        return inPassing ? lastReported : null;
    }

    boolean isInterim() {
        return interim;
    }

    boolean isShared() {
        return joint;
    }

    EntityId person() {
        return person;
    }

    @Nullable
    String post() {
        return post;
    }

    @Nullable
    When from() {
        return from;
    }

    SortedSet<EventId> begunBy() {
        return begunBy;
    }

    /** @param founded when the organization was founded: nobody held a post in it before */
    Tenure tenure(@Nullable When founded) {
        When begun = founded == null || founded.earliest() == null ? from : afterFounding(founded);
        return new Tenure(
                person,
                organization,
                titles.isEmpty() ? post : titles.getFirst(),
                interim,
                joint,
                begun,
                to,
                sureUntil(),
                List.copyOf(begunBy),
                List.copyOf(endedBy));
    }

    /**
     * A post whose end nobody reports is certain for a while after it was last reported, if it is an interim one or only
     * ever mentioned. A person who was appointed for good is taken to keep it until an end is reported.
     */
    private @Nullable LocalDate sureUntil() {
        return isOpen() && (interim || inPassing) && lastReported != null ? lastReported.plusDays(SURE_FOR) : null;
    }

    private @Nullable When afterFounding(When founded) {
        if (from != null && from.earliest() != null) {
            return from;
        }
        When latest = Stream.of(from, to)
                .filter(Objects::nonNull)
                .filter(when -> when.latest() != null)
                .findFirst()
                .orElse(null);
        boolean isOver = latest != null
                && founded.earliest() != null
                && founded.earliest().isAfter(latest.latest());
        String end = latest == null ? ".." : asSaid(latest, Objects.requireNonNull(latest.latest()));
        return isOver
                ? from
                : When.parse(
                        asSaid(founded, Objects.requireNonNull(founded.earliest())) + "/" + end, When.Basis.BOUNDED);
    }

    /** A date as precise as it is known, a year as a year; of an interval the end that counts. */
    private static String asSaid(When when, LocalDate bound) {
        return when.edtf().contains("/") ? bound.toString() : when.edtf();
    }
}
