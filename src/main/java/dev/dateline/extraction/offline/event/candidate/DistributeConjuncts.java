package dev.dateline.extraction.offline.event.candidate;

import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import java.util.ArrayList;
import java.util.List;

/** Splits a candidate with several players of a role for one: "A and B were named co-CEOs" is two appointments. */
final class DistributeConjuncts {

    private DistributeConjuncts() {}

    static List<EventCandidate> oneEach(EventCandidate candidate) {
        List<EventCandidate> split = List.of(candidate);
        for (Role role : singular(candidate.kind())) {
            split = split.stream().flatMap(one -> by(role, one).stream()).toList();
        }
        return split;
    }

    private static List<Role> singular(EventKind kind) {
        return switch (kind) {
            case APPOINTMENT, DEPARTURE, EDUCATION, POSITION -> List.of(Role.PERSON, Role.ORGANIZATION);
            case ACQUISITION -> List.of(Role.TARGET);
            case FOUNDING, FUNDING_ROUND, LAYOFF, BANKRUPTCY, PUBLIC_OFFERING -> List.of(Role.COMPANY);
            default -> List.of();
        };
    }

    private static List<EventCandidate> by(Role role, EventCandidate candidate) {
        if (candidate.all(role).size() < 2) {
            return List.of(candidate);
        }
        List<EventCandidate> each = new ArrayList<>();
        for (Participant one : candidate.cast()) {
            if (one.role() == role) {
                each.add(candidate.withCast(candidate.cast().stream()
                        .filter(p -> p.role() != role || p.equals(one))
                        .toList()));
            }
        }
        return each;
    }
}
