package dev.dateline.extraction.offline.event;

import dev.dateline.fact.EntityId;
import dev.dateline.fact.EventKind;
import dev.dateline.fact.Manner;
import dev.dateline.fact.Role;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Supplies at which organization a post is where the sentence takes it for granted.
 *
 * <p>It is at the organization named before it in the sentence, else at the one that the person has to do with
 * elsewhere in the article, else at the one that the article is about.
 */
record Affiliations(Organizations organizations, List<Sketch> sketches) {

    private static final Set<Role> BODIES = Set.of(Role.ORGANIZATION, Role.COMPANY);

    private static final Set<Role> PEOPLE = Set.of(Role.PERSON, Role.FOUNDER);

    /** Those who hold one post after the other. */
    private static final Set<Role> HOLDERS = Set.of(Role.PERSON, Role.PREDECESSOR, Role.SUCCESSOR);

    private static final Set<EventKind> MOVES = Set.of(EventKind.APPOINTMENT, EventKind.DEPARTURE);

    /** What the sentence itself, or another post of the same people, says of where a post is. */
    Sketch placePosts(Sketch sketch) {
        if (!isMove(sketch) || sketch.has(Role.ORGANIZATION)) {
            return sketch;
        }
        EntityId ofSuccessor = ofSuccessor(sketch);
        if (ofSuccessor != null) {
            return sketch.withMissing(Role.ORGANIZATION, ofSuccessor);
        }
        boolean succession =
                sketch.has(Role.PREDECESSOR) && sketch.details().titles().isEmpty();
        Set<EntityId> others = otherSide(sketch);
        others.addAll(schools());
        EntityId beside = succession ? null : organizations.namedBefore(sketch, others);
        return sketch.withMissing(Role.ORGANIZATION, orElse(beside, ofHolders(sketch)));
    }

    /** Posts first: without the organization, two posts of one person look like one. */
    Sketch supplyPosts(Sketch sketch) {
        if (!isMove(sketch) || sketch.has(Role.ORGANIZATION)) {
            return sketch;
        }
        EntityId holder = ofHolders(sketch);
        return sketch.withMissing(Role.ORGANIZATION, orElse(holder, elsewhere(sketch, otherSide(sketch))));
    }

    /** "A replaces B, who retired": A's new post is where B's was. */
    private @Nullable EntityId ofHolders(Sketch sketch) {
        if (!sketch.has(Role.PREDECESSOR) && !isReplaced(sketch)) {
            return null;
        }
        Set<EntityId> holders = sketch.all(HOLDERS);
        return sketches.stream()
                .filter(other -> isMove(other) && other.has(Role.ORGANIZATION) && !other.state())
                .filter(other -> !Collections.disjoint(other.all(HOLDERS), holders))
                .filter(other -> other.sentence() != sketch.sentence() || sharesPost(other, sketch))
                .filter(other -> !isNextPost(other, sketch))
                .min(Comparator.comparingInt(other -> Math.abs(other.sentence() - sketch.sentence())))
                .map(other -> other.all(Role.ORGANIZATION).getFirst())
                .orElse(null);
    }

    /** "B was named publisher of A, succeeding C, who is retiring": C leaves A. */
    private @Nullable EntityId ofSuccessor(Sketch sketch) {
        if (sketch.kind() != EventKind.DEPARTURE) {
            return null;
        }
        return sketches.stream()
                .filter(other -> other.kind() == EventKind.APPOINTMENT && other.has(Role.ORGANIZATION))
                .filter(other -> other.sentence() == sketch.sentence())
                .filter(other -> sketches.stream()
                        .filter(follows -> follows.sentence() == sketch.sentence()
                                && !Collections.disjoint(follows.all(Role.PREDECESSOR), sketch.all(Role.PERSON)))
                        .anyMatch(follows -> !Collections.disjoint(follows.all(Role.PERSON), other.all(Role.PERSON))))
                .map(other -> other.all(Role.ORGANIZATION).getFirst())
                .findFirst()
                .orElse(null);
    }

    /** "A replaces B, who will run C": C is where B goes. */
    private static boolean isNextPost(Sketch other, Sketch sketch) {
        return other.kind() == EventKind.APPOINTMENT
                && other.sentence() == sketch.sentence()
                && !Collections.disjoint(other.all(Role.PERSON), sketch.all(Role.PREDECESSOR));
    }

    private boolean isReplaced(Sketch sketch) {
        return sketches.stream()
                .anyMatch(other -> !Collections.disjoint(other.all(Role.PREDECESSOR), sketch.all(Role.PERSON)));
    }

    /** Whether one of them tells of the other's predecessor. */
    private static boolean sharesPost(Sketch a, Sketch b) {
        return !Collections.disjoint(a.all(Role.PREDECESSOR), b.all(HOLDERS))
                || !Collections.disjoint(b.all(Role.PREDECESSOR), a.all(HOLDERS));
    }

    private static @Nullable EntityId orElse(@Nullable EntityId first, @Nullable EntityId second) {
        return first == null ? second : first;
    }

    /** "She will leave in April to join A": it is not A that she leaves. */
    private Set<EntityId> otherSide(Sketch move) {
        Set<EntityId> bodies = new LinkedHashSet<>();
        sketches.stream()
                .filter(other -> other.kind() != move.kind() && isMove(other))
                .filter(other -> other.sentence() == move.sentence())
                .filter(other -> !Collections.disjoint(other.all(Role.PERSON), move.all(Role.PERSON)))
                .forEach(other -> bodies.addAll(other.all(Role.ORGANIZATION)));
        return bodies;
    }

    /** Where people have studied is not where they work, unless the article is about it. */
    private Set<EntityId> schools() {
        Set<EntityId> schools = new LinkedHashSet<>();
        sketches.stream()
                .filter(sketch -> sketch.kind() == EventKind.EDUCATION)
                .forEach(sketch -> schools.addAll(sketch.all(Role.ORGANIZATION)));
        schools.remove(organizations.protagonist());
        return schools;
    }

    private @Nullable EntityId elsewhere(Sketch sketch, Set<EntityId> others) {
        EntityId person = sketch.all(Role.PERSON).getFirst();
        Map<EntityId, Integer> counts = new LinkedHashMap<>();
        for (Sketch other : sketches) {
            boolean ofThePast = other.kind() == EventKind.EDUCATION
                    || (other.state() && !sketch.state() && organizations.isLeading())
                    || (other.kind() == EventKind.FOUNDING
                            && (organizations.isLeading() || other.sentence() == sketch.sentence()));
            if (!ofThePast && other.all(PEOPLE).contains(person)) {
                other.all(BODIES).forEach(body -> counts.merge(body, 1, Integer::sum));
            }
        }
        EntityId local = counts.isEmpty() ? organizations.ofItem(sketch) : null;
        if (local != null && !others.contains(local)) {
            return local;
        }
        if (counts.keySet().equals(others) && isRetirement(sketch)) {
            return Organizations.mostCounted(counts); // "She retired in 2002 but stayed as the company's adviser"
        }
        others.addAll(schools());
        counts.keySet().removeAll(others);
        EntityId protagonist = sketch.kind() == EventKind.DEPARTURE
                ? orElse(boughtBy(organizations.protagonist()), organizations.protagonist())
                : organizations.protagonist();
        boolean tied = counts.isEmpty() || counts.containsKey(protagonist);
        if (protagonist != null && tied && !others.contains(protagonist)) {
            return protagonist;
        }
        return Organizations.mostCounted(counts);
    }

    /** "A buys B. Ann Doe will step down once the sale is complete": as a rule it is B's people who go. */
    private @Nullable EntityId boughtBy(@Nullable EntityId buyer) {
        Set<EntityId> targets = new LinkedHashSet<>();
        sketches.stream()
                .filter(other -> other.kind() == EventKind.ACQUISITION
                        && other.all(Role.ACQUIRER).contains(buyer))
                .forEach(other -> targets.addAll(other.all(Role.TARGET)));
        return targets.size() == 1 ? targets.iterator().next() : null;
    }

    private static boolean isRetirement(Sketch sketch) {
        return sketch.details().manner() == Manner.RETIRED;
    }

    private static boolean isMove(Sketch sketch) {
        return MOVES.contains(sketch.kind());
    }
}
