package dev.dateline.extraction.offline.event;

import dev.dateline.fact.Details;
import dev.dateline.fact.EventKind;
import dev.dateline.fact.Role;
import java.util.Collections;
import java.util.List;

/**
 * "The chairman resigned. Ann Doe succeeds him": whoever follows somebody takes the post that was left.
 *
 * @param events all that the article tells of, each once
 */
record Successions(List<Sketch> events) {

    /** The sketch with the post of the predecessor, where its own words name none. */
    Sketch withPost(Sketch sketch) {
        boolean open = sketch.kind() == EventKind.APPOINTMENT
                && sketch.has(Role.PREDECESSOR)
                && sketch.details().titles().isEmpty();
        return open
                ? events.stream()
                        .filter(left -> leavesFor(left, sketch))
                        .map(left -> left.details().titles())
                        .filter(titles -> !titles.isEmpty())
                        .findFirst()
                        .map(titles -> sketch.withDetails(DetailsMerging.merge(
                                sketch.details(),
                                Details.builder().titles(titles).build())))
                        .orElse(sketch)
                : sketch;
    }

    /** Whether it is the predecessor who leaves, at the same organization. */
    private static boolean leavesFor(Sketch left, Sketch appointment) {
        return left.kind() == EventKind.DEPARTURE
                && !Collections.disjoint(left.all(Role.PERSON), appointment.all(Role.PREDECESSOR))
                && !Collections.disjoint(left.all(Role.ORGANIZATION), appointment.all(Role.ORGANIZATION));
    }
}
