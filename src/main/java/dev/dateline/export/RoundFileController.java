package dev.dateline.export;

import dev.dateline.entities.Entities;
import dev.dateline.export.format.ExportFormats;
import dev.dateline.export.format.Format;
import dev.dateline.export.format.ToldRounds;
import dev.dateline.export.format.ToldRounds.Told;
import dev.dateline.fact.event.EventId;
import dev.dateline.funding.round.FundingRounds;
import dev.dateline.funding.round.Round;
import dev.dateline.funding.round.RoundPage;
import dev.dateline.funding.round.RoundParameters;
import dev.dateline.funding.round.RoundQuery;
import dev.dateline.timeline.read.EventDetail;
import dev.dateline.timeline.read.Events;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Funding rounds as files, where another format than JSON is asked for. */
@RestController
class RoundFileController {

    private static final int PAGE = 500;

    private final Entities entities;
    private final FundingRounds rounds;
    private final Events events;
    private final ExportFormats<ToldRounds> formats;

    RoundFileController(Entities entities, FundingRounds rounds, Events events, List<Format<ToldRounds>> formats) {
        this.entities = entities;
        this.rounds = rounds;
        this.events = events;
        this.formats = new ExportFormats<>(formats);
    }

    @GetMapping(
            path = "/api/funding-rounds",
            params = {"format", "format!=json"})
    void rounds(
            @RequestParam String format,
            RoundParameters asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(format, asked, request, response);
    }

    @GetMapping(
            path = "/api/funding-rounds",
            produces = {"text/csv", "application/jsonl"})
    void accepted(RoundParameters asked, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(null, asked, request, response);
    }

    private void send(
            @Nullable String format, RoundParameters asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Format<ToldRounds> chosen = formats.chosen(format, request.getHeader(HttpHeaders.ACCEPT));
        RoundQuery query = asked.query(entities);
        boolean part = TimelineFiles.isPart(asked.limit(), asked.cursor());
        Pages.Page<Told> page = part ? page(query) : null;
        ToldRounds told = new ToldRounds(
                query.asOf(),
                page == null
                        ? new Pages<>(cursor -> page(query.from(cursor, PAGE)), TimelineFiles.MOST)
                        : page.items().iterator());
        new Download("funding-rounds", page == null ? null : page.next()).send(chosen, told, request, response);
    }

    private Pages.Page<Told> page(RoundQuery query) {
        RoundPage page = rounds.page(query);
        List<EventId> ids = page.items().stream().map(Round::id).toList();
        Map<EventId, EventDetail> claims = events.details(ids, query.asOf()).stream()
                .collect(Collectors.toMap(event -> event.item().id(), Function.identity()));
        return new Pages.Page<>(
                page.items().stream()
                        .filter(round -> claims.containsKey(round.id()))
                        .map(round -> new Told(round, Objects.requireNonNull(claims.get(round.id()))))
                        .toList(),
                page.next());
    }
}
