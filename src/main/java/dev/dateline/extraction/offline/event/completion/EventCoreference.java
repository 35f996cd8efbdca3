package dev.dateline.extraction.offline.event.completion;

import dev.dateline.extraction.offline.event.candidate.DetailsMerge;
import dev.dateline.extraction.offline.event.candidate.EventCandidate;
import dev.dateline.extraction.offline.frame.span.KeyRoles;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two places of an article report one event: where kind and key roles agree and nothing contradicts, neither
 * amounts, nor series, nor titles, nor dates.
 */
final class EventCoreference {

    /** How many days may lie between the news of a move and the move. */
    private static final int NOTICE = 120;

    private EventCoreference() {}

    static boolean of(EventCandidate a, EventCandidate b) {
        return a.kind() == b.kind()
                && statusesMeet(a, b)
                && postsMeet(a, b)
                && DetailsMerge.compatible(a.details(), b.details())
                && (datesMeet(a.when(), b.when()) || isToldTwice(a, b))
                && (rolesMeet(a, b, a.trigger() != b.trigger()) || isAgencyAndSubject(a, b));
    }

    /** Whether one has only the agency, the other only the subject, of one investigation in neighbouring sentences. */
    private static boolean isAgencyAndSubject(EventCandidate a, EventCandidate b) {
        boolean apart = a.has(Role.AGENCY) != b.has(Role.AGENCY) && a.has(Role.SUBJECT) != b.has(Role.SUBJECT);
        return a.kind() == EventKind.INVESTIGATION && apart && Math.abs(a.sentence() - b.sentence()) <= 1;
    }

    /** Who succeeds somebody takes another post than the one that the text says was held. */
    private static boolean postsMeet(EventCandidate a, EventCandidate b) {
        boolean apart = (isStopgap(a) && isOnBoard(b)) || (isStopgap(b) && isOnBoard(a));
        return !apart && !(a.state() && isBareSuccession(b)) && !(b.state() && isBareSuccession(a));
    }

    private static boolean isStopgap(EventCandidate candidate) {
        return Boolean.TRUE.equals(candidate.details().get(OwnField.INTERIM));
    }

    /** A seat on the board is no stopgap. */
    private static boolean isOnBoard(EventCandidate candidate) {
        return !isStopgap(candidate)
                && candidate.details().titles().stream()
                        .anyMatch(title -> title.matches("(?i)(?:board )?(?:director|member).*"));
    }

    private static boolean isBareSuccession(EventCandidate candidate) {
        return candidate.has(Role.PREDECESSOR) && candidate.details().titles().isEmpty();
    }

    /** A release that is planned is another than one that has been; any other plan may be the same thing come true. */
    private static boolean statusesMeet(EventCandidate a, EventCandidate b) {
        return a.status() == b.status()
                || (a.kind() != EventKind.PRODUCT_RELEASE
                        && a.status() != Status.DENIED
                        && b.status() != Status.DENIED);
    }

    /** Whether both are one move, dated once by the news and once by the day it takes effect. */
    private static boolean isToldTwice(EventCandidate a, EventCandidate b) {
        boolean move = a.kind() == EventKind.APPOINTMENT || a.kind() == EventKind.DEPARTURE;
        boolean placed = a.has(Role.ORGANIZATION) && b.has(Role.ORGANIZATION);
        return move
                && placed
                && Objects.equals(a.details().get(OwnField.INTERIM), b.details().get(OwnField.INTERIM))
                && daysApart(a.when(), b.when()) <= NOTICE;
    }

    private static long daysApart(@Nullable When a, @Nullable When b) {
        if (a == null || b == null || a.earliest() == null || b.earliest() == null) {
            return Long.MAX_VALUE;
        }
        return Math.abs(ChronoUnit.DAYS.between(a.earliest(), b.earliest()));
    }

    static boolean datesMeet(@Nullable When a, @Nullable When b) {
        return a == null || b == null || a.overlaps(b);
    }

    static boolean rolesMeet(EventCandidate a, EventCandidate b, boolean asked) {
        if (a.has(Role.PARTY) != b.has(Role.PARTY)) {
            return sidesMeet(a, b);
        }
        boolean met = !asked;
        for (Set<Role> roles : KeyRoles.of(a.kind())) {
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

    /**
     * Whether the parties without a side are among those whose side is known, as in "its dispute with B" and "A sued
     * B".
     */
    private static boolean sidesMeet(EventCandidate a, EventCandidate b) {
        EventCandidate sided = b.has(Role.PARTY) ? a : b;
        EventCandidate open = b.has(Role.PARTY) ? b : a;
        return entities(sided).containsAll(open.all(Set.of(Role.PARTY, Role.TARGET)));
    }

    private static Set<EntityId> entities(EventCandidate candidate) {
        Set<EntityId> all = new LinkedHashSet<>();
        candidate.cast().forEach(p -> all.add(p.entity()));
        return all;
    }
}
