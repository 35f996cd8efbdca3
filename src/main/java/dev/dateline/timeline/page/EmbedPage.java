package dev.dateline.timeline.page;

import dev.dateline.entities.Entities;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.page.Page;
import dev.dateline.timeline.query.TimelineParameters;
import dev.dateline.timeline.query.TimelineQuery;
import dev.dateline.timeline.read.Timelines;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The timeline of an entity for a frame in a story on another site: to look at, not to change anything. */
@Page
class EmbedPage {

    private static final String AT_ONCE = "20";

    private final Entities entities;
    private final Timelines timelines;

    EmbedPage(Entities entities, Timelines timelines) {
        this.entities = entities;
        this.timelines = timelines;
    }

    @GetMapping("/embed/entities/{entity}")
    String timeline(@PathVariable String entity, TimelineParameters asked, Model model) {
        EntityId id = entities.resolve(entity);
        TimelineQuery query = asked.newestFirst(AT_ONCE).about(List.of(id));
        model.addAttribute("card", entities.card(id, query.asOf()));
        model.addAttribute("items", timelines.page(query).items());
        return "embed";
    }
}
