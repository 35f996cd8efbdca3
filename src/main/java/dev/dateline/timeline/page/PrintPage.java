package dev.dateline.timeline.page;

import dev.dateline.entities.Entities;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.page.NextPage;
import dev.dateline.page.Page;
import dev.dateline.timeline.outline.Densities;
import dev.dateline.timeline.query.TimelineForm;
import dev.dateline.timeline.query.TimelineParameters;
import dev.dateline.timeline.query.TimelineQuery;
import dev.dateline.timeline.read.DetailPage;
import dev.dateline.timeline.read.EventDetail;
import dev.dateline.timeline.read.Timelines;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The timeline of an entity as a list for paper, each event with the quotes behind it. */
@Page
class PrintPage {

    private static final String AT_ONCE = "500";

    private final Entities entities;
    private final Timelines timelines;
    private final Densities densities;

    PrintPage(Entities entities, Timelines timelines, Densities densities) {
        this.entities = entities;
        this.timelines = timelines;
        this.densities = densities;
    }

    @GetMapping("/entities/{entity}/print")
    String timeline(@PathVariable String entity, TimelineParameters asked, Model model) {
        EntityId id = entities.resolve(entity);
        TimelineQuery query = asked.newestFirst(AT_ONCE).about(List.of(id));
        DetailPage page = timelines.detailed(query);
        model.addAttribute("card", entities.card(id, query.asOf()));
        model.addAttribute("asked", TimelineForm.of(asked, query));
        model.addAttribute("total", densities.of(query).total());
        model.addAttribute("count", page.items().size());
        model.addAttribute("years", EntityPage.byYear(page.items(), EventDetail::item));
        model.addAttribute("next", NextPage.address(page.next()));
        return "entity/print";
    }
}
