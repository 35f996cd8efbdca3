package dev.dateline.export.calendar;

import dev.dateline.export.format.FileFormat;
import dev.dateline.export.format.Format;
import dev.dateline.export.format.Sources;
import dev.dateline.export.format.ToldTimeline;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.page.Labels;
import dev.dateline.timeline.read.EventDetail;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * A timeline for calendars. An event takes all the days on which it can have been, and its title says in words when that
 * was, unless it is a day.
 */
@Component
class CalendarTimeline implements Format<ToldTimeline> {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Labels labels;

    CalendarTimeline(Labels labels) {
        this.labels = labels;
    }

    @Override
    public FileFormat format() {
        return FileFormat.CALENDAR;
    }

    @Override
    public void write(ToldTimeline told, Writer out) throws IOException {
        CalendarLines lines = new CalendarLines(out);
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Dateline//Dateline//EN");
        lines.line("CALSCALE", "GREGORIAN");
        lines.text("X-WR-CALNAME", told.title());
        lines.line("X-DATELINE-VALID-AT", told.asOf().validAt().toString());
        lines.line("X-DATELINE-KNOWN-AT", told.asOf().knownAt().toString());
        while (told.events().hasNext()) {
            event(told.events().next(), told, lines);
        }
        lines.line("END", "VCALENDAR");
    }

    private void event(EventDetail event, ToldTimeline told, CalendarLines lines) throws IOException {
        var item = event.item();
        lines.line("BEGIN", "VEVENT");
        lines.text("UID", item.id() + "@dateline");
        lines.midnight(
                "DTSTAMP",
                Objects.requireNonNullElse(
                        Sources.lastPublished(event), told.asOf().knownAt()));
        LocalDate first = Sources.firstPublished(event);
        if (first != null) {
            lines.midnight("CREATED", first);
        }
        days(item.when(), lines);
        lines.text("SUMMARY", summary(event));
        lines.text("DESCRIPTION", description(event));
        lines.text("CATEGORIES", labels.of(item.kind()));
        lines.line("STATUS", status(item.status()));
        lines.line("TRANSP", "TRANSPARENT");
        if (told.addresses().lead()) {
            lines.line("URL", told.addresses().of(item.id()));
        }
        lines.text("X-DATELINE-EDTF", item.when().edtf());
        lines.line("X-DATELINE-STATUS", item.status().name());
        lines.line("END", "VEVENT");
    }

    /** The end is the day after the last, as the format has it. */
    private static void days(When when, CalendarLines lines) throws IOException {
        LocalDate from = when.earliest();
        LocalDate to = when.latest();
        lines.day("DTSTART", when.sortDay());
        if (from != null && to != null && to.isAfter(from) && to.isBefore(LAST_DAY)) {
            lines.day("DTEND", to.plusDays(1));
        }
    }

    private String summary(EventDetail event) {
        When when = event.item().when();
        boolean day = when.earliest() != null && when.earliest().equals(when.latest());
        String headline = event.item().headline();
        return day ? headline : headline + " (" + labels.when(event.item().kind(), when) + ")";
    }

    private String description(EventDetail event) {
        When when = event.item().when();
        String head = labels.when(event.item().kind(), when) + " (" + when.edtf() + ")";
        return head + "\n" + String.join("\n", Sources.cited(event));
    }

    private static String status(Status status) {
        return switch (status) {
            case HAPPENED -> "CONFIRMED";
            case PLANNED, ALLEGED, DENIED -> "TENTATIVE";
            case CANCELLED -> "CANCELLED";
        };
    }
}
