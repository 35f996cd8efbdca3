package dev.dateline.extraction.offline.event.completion;

import dev.dateline.extraction.offline.event.candidate.DetailsMerge;
import dev.dateline.extraction.offline.event.candidate.EventCandidate;
import dev.dateline.extraction.offline.frame.span.KeyRoles;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings together the candidates of one event, so that each event is claimed once.
 *
 * <p>{@link EventCoreference} says what belongs together. A partial candidate ("the round was led by …") joins the nearest event of its kind, one before it rather than behind.
 */
final class EventMerge {

    /** How many sentences lie at most between an event and what is added to it without naming it. */
    private static final int NEAR = 4;

    private EventMerge() {}

    static List<EventCandidate> merge(List<EventCandidate> candidates) {
        List<EventCandidate> order = new ArrayList<>(candidates);
        order.sort(Comparator.comparingInt(EventCandidate::trigger).thenComparing(EventCandidate::partial));
        List<EventCandidate> whole =
                new ArrayList<>(order.stream().filter(s -> !s.partial()).toList());
        List<EventCandidate> rest = new ArrayList<>();
        order.stream()
                .filter(EventCandidate::partial)
                .filter(part -> !attach(whole, part))
                .forEach(rest::add);
        List<EventCandidate> events = new ArrayList<>();
        whole.forEach(candidate -> join(events, candidate));
        events.addAll(rest);
        return events;
    }

    private static void join(List<EventCandidate> events, EventCandidate candidate) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (EventCoreference.of(events.get(i), candidate)) {
                events.set(i, merged(events.get(i), candidate));
                return;
            }
        }
        events.add(candidate);
    }

    private static boolean attach(List<EventCandidate> events, EventCandidate part) {
        int best = -1;
        for (int i = 0; i < events.size(); i++) {
            EventCandidate event = events.get(i);
            int distance = Math.abs(part.sentence() - event.sentence());
            boolean fits = event.kind() == part.kind()
                    && distance <= NEAR
                    && DetailsMerge.compatible(event.details(), part.details())
                    && EventCoreference.datesMeet(event.when(), part.when())
                    && EventCoreference.rolesMeet(event, part, false);
            if (fits && (best < 0 || isNearer(part, event, events.get(best)))) {
                best = i;
            }
        }
        if (best >= 0) {
            events.set(best, merged(events.get(best), part));
        }
        return best >= 0;
    }

    /** What is reported before counts as nearer than what is reported after. */
    private static boolean isNearer(EventCandidate part, EventCandidate event, EventCandidate other) {
        return distance(part, event) < distance(part, other);
    }

    private static int distance(EventCandidate part, EventCandidate event) {
        int distance = part.trigger() - event.trigger();
        return distance >= 0 ? distance : -2 * distance + 1;
    }

    static EventCandidate merged(EventCandidate a, EventCandidate b) {
        boolean second = richness(b) > richness(a);
        EventCandidate best = second ? b : a;
        EventCandidate other = second ? a : b;
        Set<Participant> cast = new LinkedHashSet<>(best.cast());
        other.cast().stream().filter(p -> fits(p, best)).forEach(cast::add);
        Details details = DetailsMerge.merge(best.details(), other.details());
        return new EventCandidate(
                best.kind(),
                List.copyOf(cast),
                details,
                status(best, other),
                moreExact(best.when(), other.when()),
                union(best.attributedTo(), other.attributedTo()),
                confidence(best, other),
                a.partial() && b.partial(),
                a.state() && b.state(),
                best.passage().with(other.passage().rules()));
    }

    /**
     * How sure two places make an event that each of them reports with its rule's precision. A second witness counts for a
     * quarter of an independent one, as both read one text.
     */
    private static double confidence(EventCandidate best, EventCandidate other) {
        return 1 - (1 - best.confidence()) * (1 - other.confidence() / 4);
    }

    /** A plan that is called off elsewhere is called off; a bid may be followed by a better one. */
    private static Status status(EventCandidate best, EventCandidate other) {
        boolean calledOff = best.status() == Status.PLANNED
                && other.status() == Status.CANCELLED
                && (best.kind() != EventKind.ACQUISITION || best.sentence() == other.sentence());
        return calledOff ? Status.CANCELLED : best.status();
    }

    /** A lead investor is not also a mere investor, and a role for one is not taken twice. */
    private static boolean fits(Participant more, EventCandidate best) {
        boolean cast = best.cast().stream().anyMatch(p -> p.entity().equals(more.entity()));
        return !cast && (KeyRoles.isPlural(more.role()) || !best.has(more.role()));
    }

    private static double richness(EventCandidate candidate) {
        Details d = candidate.details();
        double known = candidate.cast().size() + d.titles().size();
        known += Stream.of(OwnField.RAISED, OwnField.PRICE, OwnField.VALUATION, OwnField.SERIES)
                .filter(field -> d.get(field) != null)
                .count();
        known += candidate.when() == null ? 0 : 1;
        return known + candidate.confidence() / 2 - (candidate.partial() ? 10 : 0);
    }

    private static @Nullable When moreExact(@Nullable When a, @Nullable When b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.possibleDays() < a.possibleDays() ? b : a;
    }

    private static List<String> union(List<String> a, List<String> b) {
        Set<String> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }
}
