package dev.dateline.export.lines;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dateline.export.format.FileFormat;
import dev.dateline.export.format.Format;
import dev.dateline.export.format.ToldTimeline;
import dev.dateline.question.AsOf;
import dev.dateline.timeline.read.EventDetail;
import java.io.IOException;
import java.io.Writer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A timeline for programs: a line an event, with all its claims, as {@code /api/events/{id}} answers. */
@Component
class JsonLinesTimeline implements Format<ToldTimeline> {

    /** An event, and the days as of which it is shown. */
    record Line(@JsonUnwrapped EventDetail event, AsOf asOf) {}

    private final JsonMapper json;

    JsonLinesTimeline(JsonMapper json) {
        this.json = json;
    }

    @Override
    public FileFormat format() {
        return FileFormat.JSON_LINES;
    }

    @Override
    public void write(ToldTimeline told, Writer out) throws IOException {
        while (told.events().hasNext()) {
            out.write(json.writeValueAsString(new Line(told.events().next(), told.asOf())));
            out.write('\n');
        }
    }
}
