package dev.dateline.resolution.tenure;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.value.When;
import dev.dateline.resolution.name.Posts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The taking or leaving of a post.
 *
 * @param post {@link Posts}' word for it; null if it is not named
 * @param title the post as written
 * @param lastReported the last day on which a report of it became known
 */
record TenureChange(
        Way way,
        EntityId person,
        EntityId organization,
        @Nullable String post,
        @Nullable String title,
        boolean interim,
        boolean joint,
        When when,
        LocalDate lastReported,
        EventId event) {

    enum Way {
        IN,
        OUT
    }

    /** Whether all that is known is that it was by some day, or from some day on. */
    boolean isVague() {
        return when.basis() == When.Basis.BOUNDED;
    }
}
