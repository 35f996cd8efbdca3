package dev.dateline.extraction.offline.event.completion;

import dev.dateline.extraction.offline.event.candidate.DetailsMerge;
import dev.dateline.extraction.offline.event.candidate.EventCandidate;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import java.util.Collections;
import java.util.List;

/**
 * Gives a successor the post that the predecessor has left: "the chairman resigned. Ann Doe succeeds him".
 *
 * @param events all events of the article, each once
 */
record SuccessionInference(List<EventCandidate> events) {

    /** The candidate with the post of the predecessor, where its own words name none. */
    EventCandidate withPost(EventCandidate candidate) {
        boolean open = candidate.kind() == EventKind.APPOINTMENT
                && candidate.has(Role.PREDECESSOR)
                && candidate.details().titles().isEmpty();
        return open
                ? events.stream()
                        .filter(left -> leavesFor(left, candidate))
                        .map(left -> left.details().titles())
                        .filter(titles -> !titles.isEmpty())
                        .findFirst()
                        .map(titles -> candidate.withDetails(DetailsMerge.merge(
                                candidate.details(),
                                Details.builder().with(OwnField.TITLES, titles).build())))
                        .orElse(candidate)
                : candidate;
    }

    /** Whether it is the predecessor who leaves, at the same organization. */
    private static boolean leavesFor(EventCandidate left, EventCandidate appointment) {
        return left.kind() == EventKind.DEPARTURE
                && !Collections.disjoint(left.all(Role.PERSON), appointment.all(Role.PREDECESSOR))
                && !Collections.disjoint(left.all(Role.ORGANIZATION), appointment.all(Role.ORGANIZATION));
    }
}
