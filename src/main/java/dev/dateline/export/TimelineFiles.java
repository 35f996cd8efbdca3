package dev.dateline.export;

import dev.dateline.export.format.Addresses;
import dev.dateline.export.format.ExportFormats;
import dev.dateline.export.format.Format;
import dev.dateline.export.format.ToldTimeline;
import dev.dateline.question.Problem;
import dev.dateline.timeline.query.TimelineQuery;
import dev.dateline.timeline.read.DetailPage;
import dev.dateline.timeline.read.EventDetail;
import dev.dateline.timeline.read.Timelines;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Timelines in the formats of other tools. */
@Component
public class TimelineFiles {

    /** How many events are written at most. */
    static final int MOST = 100_000;

    private static final int PAGE = 500;

    private final Timelines timelines;
    private final ExportFormats<ToldTimeline> formats;

    TimelineFiles(Timelines timelines, List<Format<ToldTimeline>> formats) {
        this.timelines = timelines;
        this.formats = new ExportFormats<>(formats);
    }

    /**
     * Writes all events that a question asks for.
     *
     * @param format csv, jsonl, jsonld, timelinejs or ics
     * @param title whose timeline it is, in words
     * @throws Problem if there is no such format
     */
    public void write(String format, String title, TimelineQuery query, Writer out) throws IOException {
        formats.named(format).write(new ToldTimeline(title, query.asOf(), Addresses.NOWHERE, all(query)), out);
    }

    ExportFormats<ToldTimeline> formats() {
        return formats;
    }

    /** All events that a question asks for, from its beginning on. */
    Pages<EventDetail> all(TimelineQuery query) {
        return new Pages<>(cursor -> page(query.from(cursor, PAGE)), MOST);
    }

    private Pages.Page<EventDetail> page(TimelineQuery query) {
        DetailPage page = timelines.detailed(query);
        return new Pages.Page<>(page.items(), page.next());
    }

    /** One page. */
    DetailPage one(TimelineQuery query) {
        return timelines.detailed(query);
    }

    /** Whether a part of the list is asked for, and not the whole. */
    static boolean isPart(@Nullable String limit, @Nullable String cursor) {
        return isGiven(limit) || isGiven(cursor);
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
