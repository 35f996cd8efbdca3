package dev.dateline.resolution;

import dev.dateline.fact.EntityId;
import dev.dateline.fact.EventId;
import dev.dateline.fact.Tenure;
import dev.dateline.fact.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One person's time in one post, while it is being put together from marks. */
final class Spell {

    /** A quarter: for so long an interim post counts as held, which may end any day. */
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
    private LocalDate lastReported;

    Spell(Mark first) {
        person = first.person();
        organization = first.organization();
        post = first.post();
        interim = first.interim();
        lastReported = first.lastReported();
    }

    void begin(Mark mark) {
        note(mark);
        joint |= mark.joint();
        interim |= mark.interim();
        begunBy.add(mark.event());
        from = from == null ? mark.when() : morePrecise(from, mark.when());
    }

    void end(Mark mark) {
        note(mark);
        endedBy.add(mark.event());
        to = to == null ? mark.when() : morePrecise(to, mark.when());
    }

    /** Ended because somebody else took the post. */
    void endAt(When when, SortedSet<EventId> because) {
        endedBy.addAll(because);
        to = when;
    }

    private void note(Mark mark) {
        if (mark.title() != null) {
            titles.add(mark.title());
        }
        lastReported = mark.lastReported().isAfter(lastReported) ? mark.lastReported() : lastReported;
    }

    private static When morePrecise(When one, When other) {
        return other.possibleDays() < one.possibleDays() ? other : one;
    }

    boolean isOpen() {
        return to == null;
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
     * An interim post whose end nobody reports is certain for a while after it was last told of. Who has a post for good
     * is taken to keep it until an end is reported.
     */
    private @Nullable LocalDate sureUntil() {
        return isOpen() && interim ? lastReported.plusDays(SURE_FOR) : null;
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
        When bounded = Days.bounded(founded.earliest(), latest == null ? null : latest.latest());
        return bounded == null ? from : bounded;
    }
}
