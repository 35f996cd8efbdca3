package dev.dateline.extraction.corenlp;

import dev.dateline.fact.Details;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EventKind;
import dev.dateline.fact.Money;
import dev.dateline.fact.Participant;
import dev.dateline.fact.Role;
import dev.dateline.fact.Status;
import dev.dateline.fact.When;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what an article says of one event in several places, so that each event is claimed once.
 *
 * <p>Two places tell of one event where kind and key roles agree and nothing contradicts: neither amounts, nor series,
 * nor titles, nor dates. A partial sketch ("the round was led by …") joins the nearest event of its kind before it.
 */
final class EventMerging {

    /** How many sentences lie at most between an event and what is added to it without naming it. */
    private static final int NEAR = 4;

    /** How many days may lie between the news of a move and the move. */
    private static final int NOTICE = 120;

    private static final int LISTING_TAKES_DAYS = 10;

    private EventMerging() {}

    static List<Sketch> merge(List<Sketch> sketches) {
        List<Sketch> order = new ArrayList<>(sketches);
        order.sort(Comparator.comparingInt(Sketch::trigger).thenComparing(Sketch::partial));
        List<Sketch> whole =
                new ArrayList<>(order.stream().filter(s -> !s.partial()).toList());
        List<Sketch> rest = new ArrayList<>();
        order.stream()
                .filter(Sketch::partial)
                .filter(part -> !attach(whole, part))
                .forEach(rest::add);
        List<Sketch> events = new ArrayList<>();
        whole.forEach(sketch -> join(events, sketch));
        events.addAll(rest);
        return events;
    }

    private static void join(List<Sketch> events, Sketch sketch) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (isSameEvent(events.get(i), sketch)) {
                events.set(i, merged(events.get(i), sketch));
                return;
            }
        }
        events.add(sketch);
    }

    private static boolean attach(List<Sketch> events, Sketch part) {
        int best = -1;
        for (int i = 0; i < events.size(); i++) {
            Sketch event = events.get(i);
            int distance = Math.abs(part.sentence() - event.sentence());
            boolean fits = event.kind() == part.kind()
                    && distance <= NEAR
                    && DetailsMerging.compatible(event.details(), part.details())
                    && datesMeet(event.when(), part.when())
                    && rolesMeet(event, part, false);
            if (fits && (best < 0 || isNearer(part, event, events.get(best)))) {
                best = i;
            }
        }
        if (best >= 0) {
            events.set(best, merged(events.get(best), part));
        }
        return best >= 0;
    }

    /** What is told before is nearer than what is told after. */
    private static boolean isNearer(Sketch part, Sketch event, Sketch other) {
        return distance(part, event) < distance(part, other);
    }

    private static int distance(Sketch part, Sketch event) {
        int distance = part.trigger() - event.trigger();
        return distance >= 0 ? distance : -2 * distance + 1;
    }

    static boolean isSameEvent(Sketch a, Sketch b) {
        return a.kind() == b.kind()
                && statusesMeet(a, b)
                && postsMeet(a, b)
                && (DetailsMerging.compatible(a.details(), b.details()) || isRoundOfDay(a, b))
                && (datesMeet(a.when(), b.when()) || isToldTwice(a, b) || isOneListing(a, b))
                && (rolesMeet(a, b, a.trigger() != b.trigger()) || isAgencyAndSubject(a, b));
    }

    /** "Raises $7M": "has raised $6 million in equity and $1 million in debt"; nobody closes two rounds on one day. */
    private static boolean isRoundOfDay(Sketch a, Sketch b) {
        return a.kind() == EventKind.FUNDING_ROUND
                && (a.trigger() == b.trigger()
                        || isAlmost(a.details().raised(), b.details().raised()))
                && Math.abs(a.sentence() - b.sentence()) <= 1
                && a.when() != null
                && a.when().possibleDays() == 1
                && daysApart(a.when(), b.when()) == 0;
    }

    /** A sum and its greater part; "Rs 300 crore" may be "$50 million". */
    private static boolean isAlmost(@Nullable Money a, @Nullable Money b) {
        return a == null
                || b == null
                || !a.currency().equals(b.currency())
                || a.amount()
                                .min(b.amount())
                                .multiply(BigDecimal.valueOf(1.5))
                                .compareTo(a.amount().max(b.amount()))
                        >= 0;
    }

    /** Shares are priced on one day and traded from the next. */
    private static boolean isOneListing(Sketch a, Sketch b) {
        return a.kind() == EventKind.PUBLIC_OFFERING && daysApart(a.when(), b.when()) <= LISTING_TAKES_DAYS;
    }

    /** "The watchdog has opened a probe. It asks whether Tarn": the one tells who looks into it, the other into whom. */
    private static boolean isAgencyAndSubject(Sketch a, Sketch b) {
        boolean apart = a.has(Role.AGENCY) != b.has(Role.AGENCY) && a.has(Role.SUBJECT) != b.has(Role.SUBJECT);
        return a.kind() == EventKind.INVESTIGATION && apart && Math.abs(a.sentence() - b.sentence()) <= 1;
    }

    /** Who succeeds somebody takes another post than the one that the text says was held. */
    private static boolean postsMeet(Sketch a, Sketch b) {
        boolean apart = (isStopgap(a) && isOnBoard(b)) || (isStopgap(b) && isOnBoard(a));
        return !apart && !(a.state() && isBareSuccession(b)) && !(b.state() && isBareSuccession(a));
    }

    private static boolean isStopgap(Sketch sketch) {
        return Boolean.TRUE.equals(sketch.details().interim());
    }

    /** A seat on the board is no stopgap. */
    private static boolean isOnBoard(Sketch sketch) {
        return !isStopgap(sketch)
                && sketch.details().titles().stream()
                        .anyMatch(title -> title.matches("(?i)(?:board )?(?:director|member).*"));
    }

    private static boolean isBareSuccession(Sketch sketch) {
        return sketch.has(Role.PREDECESSOR) && sketch.details().titles().isEmpty();
    }

    /** A release that is planned is another than one that has been; any other plan may be the same thing come true. */
    private static boolean statusesMeet(Sketch a, Sketch b) {
        return a.status() == b.status()
                || (a.kind() != EventKind.PRODUCT_RELEASE
                        && a.status() != Status.DENIED
                        && b.status() != Status.DENIED);
    }

    /** "Was named today, effective 1 July. She succeeds B": one move, told by the day of the news and its own. */
    private static boolean isToldTwice(Sketch a, Sketch b) {
        boolean move = a.kind() == EventKind.APPOINTMENT || a.kind() == EventKind.DEPARTURE;
        boolean placed = a.has(Role.ORGANIZATION) && b.has(Role.ORGANIZATION);
        return move
                && placed
                && Objects.equals(a.details().interim(), b.details().interim())
                && daysApart(a.when(), b.when()) <= NOTICE;
    }

    private static long daysApart(@Nullable When a, @Nullable When b) {
        if (a == null || b == null || a.earliest() == null || b.earliest() == null) {
            return Long.MAX_VALUE;
        }
        return Math.abs(ChronoUnit.DAYS.between(a.earliest(), b.earliest()));
    }

    private static boolean datesMeet(@Nullable When a, @Nullable When b) {
        return a == null || b == null || a.overlaps(b);
    }

    private static boolean rolesMeet(Sketch a, Sketch b, boolean asked) {
        if (a.has(Role.PARTY) != b.has(Role.PARTY)) {
            return sidesMeet(a, b);
        }
        boolean met = !asked;
        for (Set<Role> roles : EventKeys.of(a.kind())) {
            Set<EntityId> left = a.all(roles);
            Set<EntityId> right = b.all(roles);
            if (!left.isEmpty() && !right.isEmpty()) {
                boolean agree = a.kind() == EventKind.PARTNERSHIP
                        ? left.containsAll(right) || right.containsAll(left)
                        : !Collections.disjoint(left, right);
                if (!agree) {
                    return false;
                }
                met = true;
            }
        }
        return met;
    }

    /** "Its dispute with B" and "A sued B": those whose side is not told are among those whose side is. */
    private static boolean sidesMeet(Sketch a, Sketch b) {
        Sketch sided = b.has(Role.PARTY) ? a : b;
        Sketch open = b.has(Role.PARTY) ? b : a;
        return entities(sided).containsAll(open.all(Set.of(Role.PARTY, Role.TARGET)));
    }

    private static Set<EntityId> entities(Sketch sketch) {
        Set<EntityId> all = new LinkedHashSet<>();
        sketch.cast().forEach(p -> all.add(p.entity()));
        return all;
    }

    static Sketch merged(Sketch a, Sketch b) {
        boolean second = richness(b) > richness(a);
        Sketch best = second ? b : a;
        Sketch other = second ? a : b;
        Set<Participant> cast = new LinkedHashSet<>(best.cast());
        other.cast().stream().filter(p -> fits(p, best)).forEach(cast::add);
        Details details = DetailsMerging.merge(best.details(), other.details());
        return new Sketch(
                best.kind(),
                List.copyOf(cast),
                details,
                status(best, other),
                moreExact(best.when(), other.when()),
                union(best.attributedTo(), other.attributedTo()),
                1 - (1 - best.confidence()) * (1 - other.confidence() / 2),
                a.partial() && b.partial(),
                a.state() && b.state(),
                best.sentence(),
                best.trigger(),
                best.start(),
                best.end());
    }

    /** A plan that is called off elsewhere is called off; a bid may be followed by a better one. */
    private static Status status(Sketch best, Sketch other) {
        boolean calledOff = best.status() == Status.PLANNED
                && other.status() == Status.CANCELLED
                && (best.kind() != EventKind.ACQUISITION || best.sentence() == other.sentence());
        return calledOff ? Status.CANCELLED : best.status();
    }

    /** A lead investor is not also a mere investor, and a role for one is not taken twice. */
    private static boolean fits(Participant more, Sketch best) {
        boolean cast = best.cast().stream().anyMatch(p -> p.entity().equals(more.entity()));
        return !cast && (EventKeys.isPlural(more.role()) || !best.has(more.role()));
    }

    private static double richness(Sketch sketch) {
        Details d = sketch.details();
        double known = sketch.cast().size() + d.titles().size();
        known += (d.raised() == null ? 0 : 1)
                + (d.price() == null ? 0 : 1)
                + (d.valuation() == null ? 0 : 1)
                + (d.series() == null ? 0 : 1);
        known += sketch.when() == null ? 0 : 1;
        return known + sketch.confidence() / 2 - (sketch.partial() ? 10 : 0);
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
