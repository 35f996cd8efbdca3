package dev.dateline.timeline;

import dev.dateline.entities.Entities;
import dev.dateline.entities.EntityHit;
import dev.dateline.page.Page;
import dev.dateline.question.AsOf;
import dev.dateline.search.Search;
import dev.dateline.search.SearchQuery;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one begins: a search, the latest events, and the form by which an article comes in. */
@Page
class HomePage {

    private static final int MOST_HITS = 30;
    private static final int MOST_CLAIMS = 20;
    private static final int MOST_EVENTS = 12;

    private final Entities entities;
    private final Search search;
    private final Timelines timelines;

    HomePage(Entities entities, Search search, Timelines timelines) {
        this.entities = entities;
        this.search = search;
        this.timelines = timelines;
    }

    @GetMapping("/")
    String home(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            Model model) {
        AsOf asOf = AsOf.of(validAt, knownAt);
        if (q == null || q.isBlank()) {
            model.addAttribute(
                    "recent",
                    timelines.page(TimelineQuery.latest(MOST_EVENTS, asOf)).items());
            return "home";
        }
        List<EntityHit> hits = entities.search(q, null, MOST_HITS, asOf);
        List<EntityHit> called = hits.stream()
                .filter(hit -> hit.name().equalsIgnoreCase(q.strip()))
                .toList();
        if (called.size() == 1) {
            return "redirect:/entities/" + called.getFirst().id();
        }
        model.addAttribute("q", q.strip());
        model.addAttribute("hits", hits);
        model.addAttribute(
                "claims",
                search.claims(new SearchQuery(q, Set.of(), asOf, MOST_CLAIMS, null))
                        .items());
        return "home";
    }
}
