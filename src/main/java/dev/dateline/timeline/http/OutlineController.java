package dev.dateline.timeline.http;

import dev.dateline.entities.Entities;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.page.Labels;
import dev.dateline.page.PageLanguage;
import dev.dateline.timeline.outline.Densities;
import dev.dateline.timeline.outline.Density;
import dev.dateline.timeline.outline.OutlineItem;
import dev.dateline.timeline.query.TimelineParameters;
import dev.dateline.timeline.read.TimelinePage;
import dev.dateline.timeline.read.Timelines;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What timelines are drawn from: how much happens when, and the events of a window of time, the newest first. */
@RestController
class OutlineController {

    /** @param next the cursor of the next page; null on the last one */
    record Outline(List<OutlineItem> items, @Nullable String next) {}

    private final Entities entities;
    private final Timelines timelines;
    private final Densities densities;
    private final Labels labels;

    OutlineController(Entities entities, Timelines timelines, Densities densities, Labels labels) {
        this.entities = entities;
        this.timelines = timelines;
        this.densities = densities;
        this.labels = labels;
    }

    /** @param lang the language of dates and fields, as the page speaks that draws it: en or de; {@link PageLanguage} reads it */
    @GetMapping("/api/outline")
    Outline outline(
            @RequestParam List<String> entity,
            @RequestParam(required = false) @Nullable String lang,
            TimelineParameters asked) {
        List<EntityId> ids = resolve(entity);
        TimelinePage page = timelines.page(asked.newestFirst("500").about(ids));
        return new Outline(
                page.items().stream()
                        .map(item -> OutlineItem.of(item, ids, labels))
                        .toList(),
                page.next());
    }

    @GetMapping("/api/density")
    Density density(@RequestParam List<String> entity, TimelineParameters asked) {
        return densities.of(asked.about(resolve(entity)));
    }

    private List<EntityId> resolve(List<String> given) {
        return given.stream().map(entities::resolve).distinct().sorted().toList();
    }
}
