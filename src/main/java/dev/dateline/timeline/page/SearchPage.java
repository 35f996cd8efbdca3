package dev.dateline.timeline.page;

import dev.dateline.entities.Entities;
import dev.dateline.entities.EntityHit;
import dev.dateline.fact.event.EventId;
import dev.dateline.page.Page;
import dev.dateline.question.AsOf;
import dev.dateline.search.ClaimHit;
import dev.dateline.search.Search;
import dev.dateline.search.SearchQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What is found by a name or by words: entities, and events with the sentence that reports them. */
@Page
class SearchPage {

    private static final String PART_ONLY = "HX-Request";
    private static final int MOST_NAMES = 20;
    private static final int MOST_CLAIMS = 60;

    /**
     * An event that was found.
     *
     * @param best the claim whose words fit best
     * @param others how many further claims of it have the words, too
     */
    record FoundEvent(ClaimHit best, int others) {

        /** Each event once, the best first. */
        static List<FoundEvent> of(List<ClaimHit> claims) {
            Map<EventId, List<ClaimHit>> byEvent = new LinkedHashMap<>();
            claims.forEach(claim -> byEvent.computeIfAbsent(claim.event(), event -> new ArrayList<>())
                    .add(claim));
            return byEvent.values().stream()
                    .map(all -> new FoundEvent(all.getFirst(), all.size() - 1))
                    .toList();
        }
    }

    private final Entities entities;
    private final Search search;

    SearchPage(Entities entities, Search search) {
        this.entities = entities;
        this.search = search;
    }

    /** A name that only one has leads straight to its page; while somebody types, only the results are answered. */
    @GetMapping("/search")
    String search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestHeader(name = PART_ONLY, defaultValue = "false") boolean partOnly,
            HttpServletResponse response,
            Model model) {
        AsOf asOf = AsOf.of(validAt, knownAt);
        response.addHeader(HttpHeaders.VARY, PART_ONLY);
        String sought = q == null ? "" : q.strip();
        List<EntityHit> hits = sought.isEmpty() ? List.of() : entities.search(sought, null, MOST_NAMES, asOf);
        List<EntityHit> called =
                hits.stream().filter(hit -> hit.name().equalsIgnoreCase(sought)).toList();
        if (called.size() == 1 && !partOnly) {
            return "redirect:/entities/" + called.getFirst().id();
        }
        model.addAttribute("q", sought);
        model.addAttribute("hits", hits);
        model.addAttribute("events", sought.isEmpty() ? List.of() : events(sought, asOf));
        return partOnly ? "search :: results" : "found";
    }

    private List<FoundEvent> events(String sought, AsOf asOf) {
        return FoundEvent.of(search.claims(new SearchQuery(sought, Set.of(), asOf, MOST_CLAIMS, null))
                .items());
    }
}
