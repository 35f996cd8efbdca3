package dev.dateline.export.csv;

import dev.dateline.access.audit.AuditEntry;
import dev.dateline.export.format.FileFormat;
import dev.dateline.export.format.Format;
import dev.dateline.export.format.ToldAudit;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The audit log for spreadsheets: a row an entry. */
@Component
class CsvAudit implements Format<ToldAudit> {

    private static final List<CsvColumn<AuditEntry>> COLUMNS = List.of(
            new CsvColumn<>("at", AuditEntry::at),
            new CsvColumn<>("who", AuditEntry::who),
            new CsvColumn<>("role", AuditEntry::role),
            new CsvColumn<>("from", AuditEntry::from),
            new CsvColumn<>("method", AuditEntry::method),
            new CsvColumn<>("path", AuditEntry::path),
            new CsvColumn<>("target", AuditEntry::target),
            new CsvColumn<>("status", AuditEntry::status),
            new CsvColumn<>("outcome", AuditEntry::outcome));

    @Override
    public FileFormat format() {
        return FileFormat.CSV;
    }

    @Override
    public void write(ToldAudit told, Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out, CsvColumn.names(COLUMNS));
        while (told.entries().hasNext()) {
            csv.row(CsvColumn.cells(COLUMNS, told.entries().next()));
        }
    }
}
