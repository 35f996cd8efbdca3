package dev.dateline.timeline.page;

import dev.dateline.entities.Entities;
import dev.dateline.entities.EntityCard;
import dev.dateline.entities.FormFault;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.page.Page;
import dev.dateline.question.Problem;
import dev.dateline.timeline.query.TimelineParameters;
import dev.dateline.timeline.query.TimelineQuery;
import dev.dateline.timeline.read.Timelines;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Several entities on one timeline. */
@Page
class ComparePage {

    private static final String AT_ONCE = "50";

    private final Entities entities;
    private final Timelines timelines;

    ComparePage(Entities entities, Timelines timelines) {
        this.entities = entities;
        this.timelines = timelines;
    }

    /** Without a name, only the form. */
    @GetMapping("/compare")
    String compare(
            @RequestParam(required = false) @Nullable List<String> entity,
            TimelineParameters asked,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        List<String> names = entity == null
                ? List.of()
                : entity.stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        model.addAttribute("names", names);
        if (!names.isEmpty()) {
            try {
                show(names, asked, model);
            } catch (Problem problem) {
                FormFault.show(problem, entities, request, response, model);
            }
        }
        return "compare";
    }

    private void show(List<String> names, TimelineParameters asked, Model model) {
        List<EntityId> ids = names.stream()
                .map(name -> entities.resolve("entity", name))
                .distinct()
                .toList();
        TimelineQuery query = asked.newestFirst(AT_ONCE).about(ids);
        List<EntityCard> cards =
                ids.stream().map(id -> entities.card(id, query.asOf())).toList();
        model.addAttribute("cards", cards);
        model.addAttribute(
                "query", ids.stream().map(id -> "entity=" + id.value()).collect(Collectors.joining("&")));
        model.addAttribute("items", timelines.page(query).items());
    }
}
