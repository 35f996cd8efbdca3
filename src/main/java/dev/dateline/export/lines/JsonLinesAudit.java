package dev.dateline.export.lines;

import dev.dateline.export.format.FileFormat;
import dev.dateline.export.format.Format;
import dev.dateline.export.format.ToldAudit;
import java.io.IOException;
import java.io.Writer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The audit log for programs: a line an entry, as {@code /api/audit} answers it. */
@Component
class JsonLinesAudit implements Format<ToldAudit> {

    private final JsonMapper json;

    JsonLinesAudit(JsonMapper json) {
        this.json = json;
    }

    @Override
    public FileFormat format() {
        return FileFormat.JSON_LINES;
    }

    @Override
    public void write(ToldAudit told, Writer out) throws IOException {
        while (told.entries().hasNext()) {
            out.write(json.writeValueAsString(told.entries().next()));
            out.write('\n');
        }
    }
}
