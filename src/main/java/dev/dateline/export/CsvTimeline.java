package dev.dateline.export;

import dev.dateline.page.Labels;
import dev.dateline.timeline.EventDetail;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** A timeline for spreadsheets: a row an event. */
@Component
@Order(1)
class CsvTimeline implements Format<ToldTimeline> {

    static final MediaType TYPE = MediaType.parseMediaType("text/csv");

    private final Labels labels;

    CsvTimeline(Labels labels) {
        this.labels = labels;
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public MediaType type() {
        return TYPE;
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(ToldTimeline told, Writer out) throws IOException {
        List<Column<EventDetail>> columns = EventColumns.of(told.asOf(), labels);
        Csv csv = new Csv(out, Column.names(columns));
        while (told.events().hasNext()) {
            csv.row(Column.cells(columns, told.events().next()));
        }
    }
}
