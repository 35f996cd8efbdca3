package dev.dateline.fact.claim;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's time in a post: derived from appointments, departures and mentions of the post.
 *
 * @param title the post; null where no report names it
 * @param interim whether it was held until another would be found
 * @param joint whether it was shared, as by co-CEOs
 * @param from when it began; null where nothing is known of that
 * @param to when it ended; null where no end is known
 * @param sureUntil the day up to which it certainly went on, where a post that is an interim one, or only mentioned, has
 *     no known end; null else
 * @param begunBy the events that say when it began
 * @param endedBy the events that say when it ended
 */
public record Tenure(
        EntityId person,
        EntityId organization,
        @Nullable String title,
        boolean interim,
        boolean joint,
        @Nullable When from,
        @Nullable When to,
        @Nullable LocalDate sureUntil,
        List<EventId> begunBy,
        List<EventId> endedBy) {

    public Tenure {
        Objects.requireNonNull(person);
        Objects.requireNonNull(organization);
        begunBy = List.copyOf(begunBy);
        endedBy = List.copyOf(endedBy);
    }

    /** The events that it is based on. */
    public List<EventId> basis() {
        return Stream.concat(begunBy.stream(), endedBy.stream()).distinct().toList();
    }

    /** Whether the post was held at the end of this day: who leaves on it holds it no longer. */
    public Certainty heldOn(LocalDate day) {
        Certainty begun = begunBy(day);
        Certainty ended = endedBy(day);
        if (begun == Certainty.NO || ended == Certainty.DEFINITE) {
            return Certainty.NO;
        }
        return begun == Certainty.DEFINITE && ended == Certainty.NO ? Certainty.DEFINITE : Certainty.POSSIBLE;
    }

    private Certainty begunBy(LocalDate day) {
        return from == null ? Certainty.POSSIBLE : from.within(null, day);
    }

    private Certainty endedBy(LocalDate day) {
        if (to != null) {
            return to.within(null, day);
        }
        return sureUntil != null && day.isAfter(sureUntil) ? Certainty.POSSIBLE : Certainty.NO;
    }
}
