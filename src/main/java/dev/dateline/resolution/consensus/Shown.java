package dev.dateline.resolution.consensus;

import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.claim.Review;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.resolution.tenure.Incumbency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as its reports together describe it.
 *
 * @param claimCount how many reports there are
 * @param sourceCount how many independent sources they come from
 * @param conflicts where they contradict each other
 * @param review how far the reports can be relied on
 * @param held of a state, when it began and ended; null else
 */
public record Shown(
        Event event,
        Status status,
        When when,
        int claimCount,
        int sourceCount,
        List<Conflict> conflicts,
        Review review,
        @Nullable Incumbency held) {

    public Shown {
        conflicts = List.copyOf(conflicts);
    }
}
