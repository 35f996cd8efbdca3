package dev.dateline.export.lines;

import dev.dateline.export.format.FileFormat;
import dev.dateline.export.format.Format;
import dev.dateline.export.format.JsonList;
import dev.dateline.export.format.PrefixDates;
import dev.dateline.export.format.Sources;
import dev.dateline.export.format.ToldTimeline;
import dev.dateline.fact.value.When;
import dev.dateline.page.Labels;
import dev.dateline.timeline.read.EventDetail;
import dev.dateline.timeline.read.EventDetail.ClaimDetail;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A timeline for Knight Lab's TimelineJS. A date is drawn no more precise than it is known, and shown in words. The texts
 * are HTML there, so what comes from an article is escaped.
 */
@Component
class TimelineJs implements Format<ToldTimeline> {

    private final JsonMapper json;
    private final Labels labels;

    TimelineJs(JsonMapper json, Labels labels) {
        this.json = json;
        this.labels = labels;
    }

    @Override
    public FileFormat format() {
        return FileFormat.TIMELINE_JS;
    }

    @Override
    public void write(ToldTimeline told, Writer out) throws IOException {
        new JsonList(json, head(told), "events").write(told.events(), this::slide, out);
    }

    private ObjectNode head(ToldTimeline told) {
        ObjectNode head = json.createObjectNode().put("scale", "human");
        head.putObject("title")
                .putObject("text")
                .put("headline", HtmlUtils.htmlEscape(told.title()))
                .put(
                        "text",
                        "<p>What had happened by " + labels.day(told.asOf().validAt()) + ", as published by "
                                + labels.day(told.asOf().knownAt()) + ".</p>");
        return head;
    }

    private ObjectNode slide(EventDetail event) {
        var item = event.item();
        ObjectNode slide = json.createObjectNode().put("unique_id", item.id().value());
        dates(item.when(), slide);
        slide.put("display_date", labels.when(item.kind(), item.when()));
        slide.put("group", group(event));
        slide.putObject("text")
                .put("headline", HtmlUtils.htmlEscape(item.headline()))
                .put("text", text(event));
        return slide;
    }

    /** From the first to the last possible day; where one of them is open, only the other. */
    private static void dates(When when, ObjectNode slide) {
        LocalDate from = when.earliest();
        LocalDate to = when.latest();
        if (from == null || to == null) {
            date(when.sortDay(), true, true, slide.putObject("start_date"));
            return;
        }
        boolean months = !from.equals(to) && PrefixDates.areWholeMonths(from, to);
        boolean years = months && PrefixDates.areWholeYears(from, to);
        ObjectNode start = date(from, !years, !months, slide.putObject("start_date"));
        ObjectNode end = date(to, !years, !months, slide.objectNode());
        if (!start.equals(end)) {
            slide.set("end_date", end);
        }
    }

    private static ObjectNode date(LocalDate day, boolean withMonth, boolean withDay, ObjectNode date) {
        date.put("year", day.getYear());
        if (withMonth) {
            date.put("month", day.getMonthValue());
        }
        if (withDay) {
            date.put("day", day.getDayOfMonth());
        }
        return date;
    }

    private String group(EventDetail event) {
        String theme = labels.theme(event.item().kind());
        return theme.substring(0, 1).toUpperCase(Locale.ENGLISH) + theme.substring(1);
    }

    private static String text(EventDetail event) {
        return event.claims().stream().map(TimelineJs::quote).collect(Collectors.joining());
    }

    private static String quote(ClaimDetail claim) {
        return "<blockquote>" + HtmlUtils.htmlEscape(claim.evidence().quote()) + "</blockquote><p>"
                + linked(
                        HtmlUtils.htmlEscape(Sources.credit(claim)),
                        claim.article().url()) + "</p>";
    }

    private static String linked(String text, @Nullable String url) {
        return url != null && url.matches("(?i)https?://.*")
                ? "<a href=\"" + HtmlUtils.htmlEscape(url) + "\">" + text + "</a>"
                : text;
    }
}
