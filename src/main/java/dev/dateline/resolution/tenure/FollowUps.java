package dev.dateline.resolution.tenure;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Acquisition;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.Lawsuit;
import dev.dateline.fact.event.Ruling;
import dev.dateline.resolution.event.ReportPair;
import dev.dateline.resolution.name.Places;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which event follows up which: another bid by the same buyer for the same target, a ruling in a case. A follow-up is an
 * event of its own. Where two cases are possible, a ruling follows neither.
 */
public final class FollowUps {

    private final List<TenureEvent> inOrder;

    private FollowUps(Collection<TenureEvent> happenings) {
        inOrder = happenings.stream()
                .sorted(Comparator.comparing(FollowUps::day).thenComparing(TenureEvent::id))
                .toList();
    }

    /** Each event that follows another of these, with the one it follows. */
    public static Map<EventId, EventId> of(Collection<TenureEvent> happenings) {
        FollowUps followUps = new FollowUps(happenings);
        Map<EventId, EventId> all = new TreeMap<>();
        for (TenureEvent happening : followUps.inOrder) {
            TenureEvent before = followUps.before(happening);
            if (before != null) {
                all.put(happening.id(), before.id());
            }
        }
        return all;
    }

    private static LocalDate day(TenureEvent happening) {
        return happening.when().sortDay();
    }

    @SuppressWarnings("PatternMatchingInstanceof") // Only two kinds follow up others: no switch over all of them.
    private @Nullable TenureEvent before(TenureEvent later) {
        if (later.event() instanceof Acquisition bid) {
            return last(later, other -> other instanceof Acquisition earlier && isAnotherBid(bid, earlier));
        }
        if (later.event() instanceof Ruling ruling) {
            List<TenureEvent> cases = earlier(later, other -> other instanceof Lawsuit suit && isIn(ruling, suit));
            return cases.size() == 1
                    ? cases.getFirst()
                    : cases.isEmpty()
                            ? last(later, other -> other instanceof Ruling first && share(ruling, first))
                            : null;
        }
        return null;
    }

    private @Nullable TenureEvent last(TenureEvent later, Predicate<Event> wanted) {
        List<TenureEvent> earlier = earlier(later, wanted).stream()
                .filter(other -> day(other).isBefore(day(later)))
                .toList();
        return earlier.isEmpty() ? null : earlier.getLast();
    }

    private List<TenureEvent> earlier(TenureEvent later, Predicate<Event> wanted) {
        return inOrder.stream()
                .filter(other -> !other.id().equals(later.id()) && !day(other).isAfter(day(later)))
                .filter(other -> wanted.test(other.event()))
                .toList();
    }

    private static boolean isAnotherBid(Acquisition bid, Acquisition earlier) {
        return bid.target() != null
                && bid.target().equals(earlier.target())
                && ReportPair.share(bid.acquirers(), earlier.acquirers());
    }

    private static boolean isIn(Ruling ruling, Lawsuit suit) {
        boolean otherCourt = Places.differ(ruling.jurisdiction(), suit.jurisdiction())
                || ReportPair.differ(ruling.tribunal(), suit.tribunal());
        return !otherCourt
                && !ReportPair.share(ruling.plaintiffs(), suit.defendants())
                && haveTwoInCommon(everyone(ruling), everyone(suit));
    }

    private static boolean share(Ruling one, Ruling other) {
        return !Places.differ(one.jurisdiction(), other.jurisdiction())
                && !ReportPair.differ(one.tribunal(), other.tribunal())
                && haveTwoInCommon(everyone(one), everyone(other));
    }

    private static boolean haveTwoInCommon(Set<EntityId> ones, Set<EntityId> others) {
        return ones.stream().filter(others::contains).count() > 1;
    }

    private static Set<EntityId> everyone(Ruling ruling) {
        Set<EntityId> everyone = ReportPair.union(ruling.plaintiffs(), ruling.defendants());
        everyone.addAll(ruling.parties());
        if (ruling.agency() != null) {
            everyone.add(Objects.requireNonNull(ruling.agency()));
        }
        return everyone;
    }

    private static Set<EntityId> everyone(Lawsuit suit) {
        Set<EntityId> everyone = new TreeSet<>(ReportPair.union(suit.plaintiffs(), suit.defendants()));
        everyone.addAll(suit.parties());
        return everyone;
    }
}
