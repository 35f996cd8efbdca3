package dev.dateline.export;

import dev.dateline.entities.Entities;
import dev.dateline.export.format.Format;
import dev.dateline.export.format.ToldTimeline;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.headline.Words;
import dev.dateline.timeline.query.TimelineParameters;
import dev.dateline.timeline.query.TimelineQuery;
import dev.dateline.timeline.read.DetailPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Timelines as files. The questions are those of the timeline's own controller, which answers in JSON; these methods
 * stand in for it where another format is asked for, by {@code format=} or by {@code Accept}.
 */
@RestController
class TimelineFileController {

    private final Entities entities;
    private final TimelineFiles files;

    TimelineFileController(Entities entities, TimelineFiles files) {
        this.entities = entities;
        this.files = files;
    }

    @GetMapping(
            path = "/api/entities/{entity}/timeline",
            params = {"format", "format!=json"})
    void timeline(
            @PathVariable String entity,
            @RequestParam String format,
            TimelineParameters asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(List.of(entities.resolve(entity)), format, asked, request, response);
    }

    @GetMapping(
            path = "/api/entities/{entity}/timeline",
            produces = {"text/csv", "application/jsonl", "application/ld+json", "text/calendar"})
    void accepted(
            @PathVariable String entity,
            TimelineParameters asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(List.of(entities.resolve(entity)), null, asked, request, response);
    }

    @GetMapping(
            path = "/api/timeline",
            params = {"format", "format!=json"})
    void timeline(
            @RequestParam(required = false) @Nullable List<String> entity,
            @RequestParam String format,
            TimelineParameters asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(resolved(entity), format, asked, request, response);
    }

    @GetMapping(
            path = "/api/timeline",
            produces = {"text/csv", "application/jsonl", "application/ld+json", "text/calendar"})
    void accepted(
            @RequestParam(required = false) @Nullable List<String> entity,
            TimelineParameters asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(resolved(entity), null, asked, request, response);
    }

    private List<EntityId> resolved(@Nullable List<String> names) {
        return names == null
                ? List.of()
                : names.stream().map(entities::resolve).distinct().sorted().toList();
    }

    private void send(
            List<EntityId> whose,
            @Nullable String format,
            TimelineParameters asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Format<ToldTimeline> chosen = files.formats().chosen(format, request.getHeader(HttpHeaders.ACCEPT));
        TimelineQuery query = asked.about(whose);
        boolean onePage = TimelineFiles.isPart(asked.limit(), asked.cursor());
        DetailPage page = onePage ? files.one(query) : null;
        ToldTimeline told = new ToldTimeline(
                title(whose),
                query.asOf(),
                Download.addresses(request),
                page == null ? files.all(query) : page.items().iterator());
        new Download(fileName(whose), page == null ? null : page.next()).send(chosen, told, request, response);
    }

    private String title(List<EntityId> whose) {
        return whose.isEmpty()
                ? "Everything"
                : Words.list(whose.stream().map(id -> entities.named(id).name()).toList());
    }

    private static String fileName(List<EntityId> whose) {
        return switch (whose.size()) {
            case 0 -> "timeline";
            case 1 -> whose.getFirst() + "-timeline";
            default -> whose.getFirst() + "-and-" + (whose.size() - 1) + "-more-timeline";
        };
    }
}
