package dev.dateline.export;

import dev.dateline.entities.Entities;
import dev.dateline.export.format.Excerpt;
import dev.dateline.export.format.ExportFormats;
import dev.dateline.export.format.Format;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.question.AsOf;
import dev.dateline.question.Numbers;
import dev.dateline.relationships.network.Neighbourhoods;
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

/** Neighbourhoods as files, where another format than JSON is asked for. */
@RestController
class GraphFileController {

    /** How a neighbourhood is asked for over HTTP. */
    record GraphParameters(
            @Nullable String hops,
            @Nullable String limit,
            @Nullable String validAt,
            @Nullable String knownAt) {}

    private final Entities entities;
    private final Excerpts excerpts;
    private final ExportFormats<Excerpt> formats;

    GraphFileController(Entities entities, Excerpts excerpts, List<Format<Excerpt>> formats) {
        this.entities = entities;
        this.excerpts = excerpts;
        this.formats = new ExportFormats<>(formats);
    }

    @GetMapping(
            path = "/api/entities/{entity}/graph",
            params = {"format", "format!=json"})
    void graph(
            @PathVariable String entity,
            @RequestParam String format,
            GraphParameters asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(entity, format, asked, request, response);
    }

    @GetMapping(
            path = "/api/entities/{entity}/graph",
            produces = {"application/graphml+xml", "application/json+ftm", "application/ld+json"})
    void accepted(
            @PathVariable String entity,
            GraphParameters asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(entity, null, asked, request, response);
    }

    private void send(
            String entity,
            @Nullable String format,
            GraphParameters asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Format<Excerpt> chosen = formats.chosen(format, request.getHeader(HttpHeaders.ACCEPT));
        EntityId center = entities.resolve(entity);
        Excerpt excerpt = excerpts.around(
                center,
                Numbers.whole("hops", asked.hops(), 1, 1, Neighbourhoods.MOST_HOPS),
                Numbers.limit(asked.limit()),
                AsOf.of(asked.validAt(), asked.knownAt()),
                Download.addresses(request));
        new Download(center + "-graph", null).send(chosen, excerpt, request, response);
    }
}
