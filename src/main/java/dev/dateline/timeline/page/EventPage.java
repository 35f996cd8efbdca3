package dev.dateline.timeline.page;

import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.Role;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.page.Page;
import dev.dateline.question.AsOf;
import dev.dateline.timeline.read.Difference;
import dev.dateline.timeline.read.EventDetail;
import dev.dateline.timeline.read.Events;
import dev.dateline.timeline.read.TimelineItem.Participation;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** An event with its claims and their quotes; where sources differ, side by side. */
@Page
class EventPage {

    /** The panel beside a timeline asks with it, and is answered with the heart of the page. */
    private static final String PART_ONLY = "HX-Request";

    private final Events events;

    EventPage(Events events) {
        this.events = events;
    }

    @GetMapping("/events/{event}")
    String event(
            @PathVariable String event,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestHeader(name = PART_ONLY, defaultValue = "false") boolean partOnly,
            HttpServletResponse response,
            Model model) {
        EventDetail detail = events.detail(new EventId(event), AsOf.of(validAt, knownAt));
        model.addAttribute("event", detail.item());
        model.addAttribute("cast", cast(detail.item().participants()));
        model.addAttribute("claims", detail.claims());
        model.addAttribute("differences", Difference.of(detail));
        response.addHeader(HttpHeaders.VARY, PART_ONLY);
        return partOnly ? "event :: heart" : "event";
    }

    private static Map<Role, List<NamedEntity>> cast(List<Participation> participants) {
        return participants.stream()
                .collect(Collectors.groupingBy(
                        Participation::role,
                        TreeMap::new,
                        Collectors.mapping(Participation::entity, Collectors.toList())));
    }
}
