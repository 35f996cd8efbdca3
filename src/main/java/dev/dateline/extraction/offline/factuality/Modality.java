package dev.dateline.extraction.offline.factuality;

import dev.dateline.fact.value.Status;
import java.util.Collections;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** How a word presents an event, from the weakest to the strongest: a denied possibility is denied. */
enum Modality {
    PLANNED(Status.PLANNED),
    ALLEGED(Status.ALLEGED),
    CANCELLED(Status.CANCELLED),
    /** Only thought of, asked for or asked about: no event at all. */
    UNREAL(null),
    DENIED(Status.DENIED);

    private final @Nullable Status status;

    Modality(@Nullable Status status) {
        this.status = status;
    }

    /** The status that all these cues together give an event; null if it is not reported as an event. */
    static @Nullable Status statusOf(EnumSet<Modality> said) {
        return said.isEmpty() ? Status.HAPPENED : Collections.max(said).status;
    }
}
