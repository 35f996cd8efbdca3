package dev.dateline.resolution.tenure;

import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event, or a state, as it is shown, as far as tenures are derived from it.
 *
 * @param lastReported the last day on which a report of it became known
 * @param held of a state, when it began and ended; null else
 */
public record TenureEvent(
        EventId id,
        Event event,
        Status status,
        When when,
        LocalDate lastReported,
        @Nullable Incumbency held) {

    public TenureEvent(EventId id, Event event, Status status, When when, LocalDate lastReported) {
        this(id, event, status, when, lastReported, null);
    }

    /** Whether it says that somebody holds or held a post: it happened, or a day is set for it. */
    boolean counts() {
        return status == Status.HAPPENED || (status == Status.PLANNED && when.basis() != When.Basis.BOUNDED);
    }
}
