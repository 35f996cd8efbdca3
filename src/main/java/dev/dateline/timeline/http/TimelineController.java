package dev.dateline.timeline.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dateline.entities.Entities;
import dev.dateline.entities.EntityCard;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.question.AsOf;
import dev.dateline.timeline.query.TimelineParameters;
import dev.dateline.timeline.query.TimelineQuery;
import dev.dateline.timeline.read.EventDetail;
import dev.dateline.timeline.read.Events;
import dev.dateline.timeline.read.TimelinePage;
import dev.dateline.timeline.read.Timelines;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Timelines and events over HTTP. */
@RestController
class TimelineController {

    record EntityTimeline(EntityCard entity, @JsonUnwrapped TimelinePage page) {}

    record JointTimeline(
            List<EntityCard> entities, @JsonUnwrapped TimelinePage page) {}

    private final Entities entities;
    private final Timelines timelines;
    private final Events events;

    TimelineController(Entities entities, Timelines timelines, Events events) {
        this.entities = entities;
        this.timelines = timelines;
        this.events = events;
    }

    @GetMapping("/api/entities/{entity}/timeline")
    EntityTimeline timeline(@PathVariable String entity, TimelineParameters asked) {
        EntityId id = entities.resolve(entity);
        TimelineQuery query = asked.about(List.of(id));
        return new EntityTimeline(entities.card(id, query.asOf()), timelines.page(query));
    }

    /** The timeline of several entities together, or of everything if none is given. */
    @GetMapping("/api/timeline")
    JointTimeline timeline(@RequestParam(required = false) @Nullable List<String> entity, TimelineParameters asked) {
        List<EntityId> ids = entity == null
                ? List.of()
                : entity.stream().map(entities::resolve).distinct().sorted().toList();
        TimelineQuery query = asked.about(ids);
        List<EntityCard> cards =
                ids.stream().map(id -> entities.card(id, query.asOf())).toList();
        return new JointTimeline(cards, timelines.page(query));
    }

    @GetMapping("/api/events/{event}")
    EventDetail event(
            @PathVariable String event,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt) {
        return events.detail(new EventId(event), AsOf.of(validAt, knownAt));
    }
}
