package dev.dateline.extraction.offline.event.completion;

import dev.dateline.extraction.offline.event.candidate.EventCandidate;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
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
record EmployerInference(ArticleOrganizations organizations, List<EventCandidate> candidates) {

    private static final Set<Role> BODIES = Set.of(Role.ORGANIZATION, Role.COMPANY);

    private static final Set<Role> PEOPLE = Set.of(Role.PERSON, Role.FOUNDER);

    /** Those who hold one post after the other. */
    private static final Set<Role> HOLDERS = Set.of(Role.PERSON, Role.PREDECESSOR, Role.SUCCESSOR);

    private static final Set<EventKind> MOVES = Set.of(EventKind.APPOINTMENT, EventKind.DEPARTURE);

    /** The same with the organization that the sentence itself, or another post of the same people, gives. */
    EventCandidate placePosts(EventCandidate candidate) {
        if (!isMove(candidate) || candidate.has(Role.ORGANIZATION)) {
            return candidate;
        }
        EntityId ofSuccessor = ofSuccessor(candidate);
        if (ofSuccessor != null) {
            return candidate.withMissing(Role.ORGANIZATION, ofSuccessor);
        }
        boolean succession =
                candidate.has(Role.PREDECESSOR) && candidate.details().titles().isEmpty();
        Set<EntityId> others = otherSide(candidate);
        others.addAll(schools());
        EntityId beside = succession ? null : organizations.namedBefore(candidate, others);
        return candidate.withMissing(Role.ORGANIZATION, orElse(beside, ofHolders(candidate)));
    }

    /** Posts first: without the organization, two posts of one person look like one. */
    EventCandidate supplyPosts(EventCandidate candidate) {
        if (!isMove(candidate) || candidate.has(Role.ORGANIZATION)) {
            return candidate;
        }
        EntityId holder = ofHolders(candidate);
        return candidate.withMissing(Role.ORGANIZATION, orElse(holder, elsewhere(candidate, otherSide(candidate))));
    }

    /**
     * The organization of a predecessor's or successor's move, where the candidate follows or is followed by somebody.
     */
    private @Nullable EntityId ofHolders(EventCandidate candidate) {
        if (!candidate.has(Role.PREDECESSOR) && !isReplaced(candidate)) {
            return null;
        }
        Set<EntityId> holders = candidate.all(HOLDERS);
        return candidates.stream()
                .filter(other -> isMove(other) && other.has(Role.ORGANIZATION) && !other.state())
                .filter(other -> !Collections.disjoint(other.all(HOLDERS), holders))
                .filter(other -> other.sentence() != candidate.sentence() || sharesPost(other, candidate))
                .filter(other -> !isNextPost(other, candidate))
                .min(Comparator.comparingInt(other -> Math.abs(other.sentence() - candidate.sentence())))
                .map(other -> other.all(Role.ORGANIZATION).getFirst())
                .orElse(null);
    }

    /**
     * The organization to which the successor of the leaving person is appointed in the same sentence; null if there
     * is none.
     */
    private @Nullable EntityId ofSuccessor(EventCandidate candidate) {
        if (candidate.kind() != EventKind.DEPARTURE) {
            return null;
        }
        return candidates.stream()
                .filter(other -> other.kind() == EventKind.APPOINTMENT && other.has(Role.ORGANIZATION))
                .filter(other -> other.sentence() == candidate.sentence())
                .filter(other -> candidates.stream()
                        .filter(follows -> follows.sentence() == candidate.sentence()
                                && !Collections.disjoint(follows.all(Role.PREDECESSOR), candidate.all(Role.PERSON)))
                        .anyMatch(follows -> !Collections.disjoint(follows.all(Role.PERSON), other.all(Role.PERSON))))
                .map(other -> other.all(Role.ORGANIZATION).getFirst())
                .findFirst()
                .orElse(null);
    }

    /** Whether the other move is the next post of the predecessor: "A replaces B, who will run C". */
    private static boolean isNextPost(EventCandidate other, EventCandidate candidate) {
        return other.kind() == EventKind.APPOINTMENT
                && other.sentence() == candidate.sentence()
                && !Collections.disjoint(other.all(Role.PERSON), candidate.all(Role.PREDECESSOR));
    }

    private boolean isReplaced(EventCandidate candidate) {
        return candidates.stream()
                .anyMatch(other -> !Collections.disjoint(other.all(Role.PREDECESSOR), candidate.all(Role.PERSON)));
    }

    /** Whether one of them names the other's holder as a predecessor. */
    private static boolean sharesPost(EventCandidate a, EventCandidate b) {
        return !Collections.disjoint(a.all(Role.PREDECESSOR), b.all(HOLDERS))
                || !Collections.disjoint(b.all(Role.PREDECESSOR), a.all(HOLDERS));
    }

    private static @Nullable EntityId orElse(@Nullable EntityId first, @Nullable EntityId second) {
        return first == null ? second : first;
    }

    /**
     * The organizations of the same person's opposite move in the sentence: "will leave to join A" is no leaving of A.
     */
    private Set<EntityId> otherSide(EventCandidate move) {
        Set<EntityId> bodies = new LinkedHashSet<>();
        candidates.stream()
                .filter(other -> other.kind() != move.kind() && isMove(other))
                .filter(other -> other.sentence() == move.sentence())
                .filter(other -> !Collections.disjoint(other.all(Role.PERSON), move.all(Role.PERSON)))
                .forEach(other -> bodies.addAll(other.all(Role.ORGANIZATION)));
        return bodies;
    }

    /** Where people have studied is not where they work, unless the article is about it. */
    private Set<EntityId> schools() {
        Set<EntityId> schools = new LinkedHashSet<>();
        candidates.stream()
                .filter(candidate -> candidate.kind() == EventKind.EDUCATION)
                .forEach(candidate -> schools.addAll(candidate.all(Role.ORGANIZATION)));
        schools.remove(organizations.protagonist());
        return schools;
    }

    private @Nullable EntityId elsewhere(EventCandidate candidate, Set<EntityId> others) {
        EntityId person = candidate.all(Role.PERSON).getFirst();
        Map<EntityId, Integer> counts = new LinkedHashMap<>();
        for (EventCandidate other : candidates) {
            boolean ofThePast = other.kind() == EventKind.EDUCATION
                    || (other.state() && !candidate.state() && organizations.isLeading())
                    || (other.kind() == EventKind.FOUNDING
                            && (organizations.isLeading() || other.sentence() == candidate.sentence()));
            if (!ofThePast && other.all(PEOPLE).contains(person)) {
                other.all(BODIES).forEach(body -> counts.merge(body, 1, Integer::sum));
            }
        }
        EntityId local = counts.isEmpty() ? organizations.ofItem(candidate) : null;
        if (local != null && !others.contains(local)) {
            return local;
        }
        if (counts.keySet().equals(others) && isRetirement(candidate)) {
            return ArticleOrganizations.mostCounted(
                    counts); // "She retired in 2002 but stayed as the company's adviser"
        }
        others.addAll(schools());
        counts.keySet().removeAll(others);
        EntityId protagonist = candidate.kind() == EventKind.DEPARTURE
                ? orElse(boughtBy(organizations.protagonist()), organizations.protagonist())
                : organizations.protagonist();
        boolean tied = counts.isEmpty() || counts.containsKey(protagonist);
        if (protagonist != null && tied && !others.contains(protagonist)) {
            return protagonist;
        }
        return ArticleOrganizations.mostCounted(counts);
    }

    /**
     * The only company that the buyer acquires, whose people leave as a rule once a sale is complete; null if there
     * is none.
     */
    private @Nullable EntityId boughtBy(@Nullable EntityId buyer) {
        Set<EntityId> targets = new LinkedHashSet<>();
        candidates.stream()
                .filter(other -> other.kind() == EventKind.ACQUISITION
                        && other.all(Role.ACQUIRER).contains(buyer))
                .forEach(other -> targets.addAll(other.all(Role.TARGET)));
        return targets.size() == 1 ? targets.iterator().next() : null;
    }

    private static boolean isRetirement(EventCandidate candidate) {
        return candidate.details().get(OwnField.MANNER) == Manner.RETIRED;
    }

    private static boolean isMove(EventCandidate candidate) {
        return MOVES.contains(candidate.kind());
    }
}
