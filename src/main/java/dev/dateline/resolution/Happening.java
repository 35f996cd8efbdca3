package dev.dateline.resolution;

import dev.dateline.fact.Event;
import dev.dateline.fact.EventId;
import dev.dateline.fact.Status;
import dev.dateline.fact.When;
import java.time.LocalDate;

/**
 * An event as it is shown, as far as tenures are derived from it.
 *
 * @param lastReported the last day on which a report of it became known
 */
public record Happening(EventId id, Event event, Status status, When when, LocalDate lastReported) {

    /** Whether it says that somebody holds or held a post: it happened, or a day is set for it. */
    boolean counts() {
        return status == Status.HAPPENED || (status == Status.PLANNED && when.basis() != When.Basis.BOUNDED);
    }
}
