package dev.dateline.export.format;

import dev.dateline.entities.EntityHit;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.question.AsOf;
import dev.dateline.relationships.network.Neighbourhood;
import dev.dateline.relationships.network.Neighbourhood.Tie;
import dev.dateline.relationships.post.HeldPosition;
import dev.dateline.timeline.read.EventDetail;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A part of the graph to be exported, with everything it is based on.
 *
 * @param who everybody in it
 * @param events what the ties are based on
 * @param positions the posts that people in it have or had in organizations in it
 */
public record Excerpt(
        AsOf asOf,
        Addresses addresses,
        Neighbourhood graph,
        Map<EntityId, EntityHit> who,
        Map<EventId, EventDetail> events,
        List<HeldPosition> positions) {

    public EntityHit entity(EntityId id) {
        return Objects.requireNonNull(who.get(id), id::value);
    }

    public List<EventDetail> events(Tie tie) {
        return tie.eventIds().stream().map(events::get).filter(Objects::nonNull).toList();
    }

    /** Everybody, the nearest first. */
    public List<EntityHit> everybody() {
        return graph.nodes().stream().map(node -> entity(node.id())).toList();
    }
}
