package dev.dateline.export.csv;

import dev.dateline.export.format.FileFormat;
import dev.dateline.export.format.Format;
import dev.dateline.export.format.ToldTimeline;
import dev.dateline.page.Labels;
import dev.dateline.timeline.read.EventDetail;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.springframework.stereotype.Component;

/** A timeline for spreadsheets: a row an event. */
@Component
class CsvTimeline implements Format<ToldTimeline> {

    private final Labels labels;

    CsvTimeline(Labels labels) {
        this.labels = labels;
    }

    @Override
    public FileFormat format() {
        return FileFormat.CSV;
    }

    @Override
    public void write(ToldTimeline told, Writer out) throws IOException {
        List<CsvColumn<EventDetail>> columns = EventColumns.of(told.asOf(), labels);
        CsvWriter csv = new CsvWriter(out, CsvColumn.names(columns));
        while (told.events().hasNext()) {
            csv.row(CsvColumn.cells(columns, told.events().next()));
        }
    }
}
