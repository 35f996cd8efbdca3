package dev.dateline.timeline.page;

import dev.dateline.entities.Entities;
import dev.dateline.fact.claim.ReviewState;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.page.NextPage;
import dev.dateline.page.Page;
import dev.dateline.page.PageLanguage;
import dev.dateline.timeline.outline.Densities;
import dev.dateline.timeline.outline.Density;
import dev.dateline.timeline.query.TimelineForm;
import dev.dateline.timeline.query.TimelineParameters;
import dev.dateline.timeline.query.TimelineQuery;
import dev.dateline.timeline.read.TimelineItem;
import dev.dateline.timeline.read.TimelinePage;
import dev.dateline.timeline.read.Timelines;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** The timeline of an entity, drawn and as a list. */
@Page
class EntityPage {

    private static final String AT_ONCE = "50";

    private final Entities entities;
    private final Timelines timelines;
    private final Densities densities;
    private final JsonMapper json;

    EntityPage(Entities entities, Timelines timelines, Densities densities, JsonMapper json) {
        this.json = json;
        this.entities = entities;
        this.timelines = timelines;
        this.densities = densities;
    }

    @GetMapping("/entities/{entity}")
    String timeline(@PathVariable String entity, TimelineParameters asked, HttpServletRequest request, Model model) {
        EntityId id = entities.resolve(entity);
        TimelineQuery query = asked.newestFirst(AT_ONCE).about(List.of(id));
        TimelinePage page = timelines.page(query);
        model.addAttribute("card", entities.card(id, query.asOf()));
        model.addAttribute("asked", TimelineForm.of(asked, query));
        Density density = densities.of(query);
        model.addAttribute("density", density);
        model.addAttribute("densityJson", json.writeValueAsString(density));
        model.addAttribute(
                "firstOutline",
                request.getQueryString() == null ? FirstOutline.address(id, density, PageLanguage.current()) : null);
        model.addAttribute("kinds", withChosen(density.kinds(), query.kinds()));
        model.addAttribute("statuses", withChosen(density.statuses(), query.statuses()));
        model.addAttribute("reviews", ReviewState.values());
        model.addAttribute("paged", query.cursor() != null);
        model.addAttribute("items", page.items());
        model.addAttribute("years", byYear(page.items(), item -> item));
        model.addAttribute("next", NextPage.address(page.next()));
        return "entity/timeline";
    }

    /** What is present, and what is chosen although it is not. */
    private static <K extends Comparable<K>> Map<K, Integer> withChosen(Map<K, Integer> present, Set<K> chosen) {
        Map<K, Integer> choices = new TreeMap<>(present);
        chosen.forEach(each -> choices.putIfAbsent(each, 0));
        return choices;
    }

    static <T> Map<Integer, List<T>> byYear(List<T> items, Function<T, TimelineItem> itemOf) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        each -> itemOf.apply(each).when().sortDay().getYear(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }
}
