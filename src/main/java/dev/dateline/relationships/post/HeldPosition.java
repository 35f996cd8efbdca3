package dev.dateline.relationships.post;

import dev.dateline.fact.event.EventId;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.When;
import dev.dateline.graph.read.NamedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post that somebody holds or held.
 *
 * @param title null if no report names the post
 * @param interim whether it is held until another is found
 * @param joint whether it is shared
 * @param from null if nothing is known of its beginning
 * @param to null if nothing is known of its end
 * @param certainty whether it definitely was held on the day asked for, or possibly
 * @param eventIds the events it is based on
 */
public record HeldPosition(
        NamedEntity person,
        NamedEntity organization,
        @Nullable String title,
        boolean interim,
        boolean joint,
        @Nullable When from,
        @Nullable When to,
        Certainty certainty,
        List<EventId> eventIds) {}
