package dev.dateline.timeline;

import dev.dateline.entities.Entities;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EventKind;
import dev.dateline.fact.Status;
import dev.dateline.page.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The timeline of an entity, drawn and as a list. */
@Page
class EntityPage {

    private static final String AT_ONCE = "250";

    private final Entities entities;
    private final Timelines timelines;

    EntityPage(Entities entities, Timelines timelines) {
        this.entities = entities;
        this.timelines = timelines;
    }

    @GetMapping("/entities/{entity}")
    String timeline(@PathVariable String entity, TimelineParameters asked, Model model) {
        EntityId id = entities.resolve(entity);
        TimelineQuery query = asked.withLimitOr(AT_ONCE).about(List.of(id));
        TimelinePage page = timelines.page(query);
        model.addAttribute("card", entities.card(id, query.asOf()));
        model.addAttribute("asked", TimelineForm.of(asked, query));
        model.addAttribute("kinds", EventKind.values());
        model.addAttribute("statuses", Status.values());
        model.addAttribute("items", page.items());
        model.addAttribute("years", byYear(page.items()));
        model.addAttribute("next", address(page.next()));
        return "entity/timeline";
    }

    private static Map<Integer, List<TimelineItem>> byYear(List<TimelineItem> items) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        item -> item.when().sortDay().getYear(), TreeMap::new, Collectors.toList()));
    }

    private static @Nullable String address(@Nullable String next) {
        return next == null
                ? null
                : ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam("cursor", next)
                        .build()
                        .toUriString();
    }
}
