package dev.dateline.cli.store;

import dev.dateline.cli.run.ProgressLine;
import dev.dateline.table.TableLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a table that cannot be taken in beside it, each with its line and the reason. */
final class TableRejects implements TableLoader.Listener, AutoCloseable {

    private final Path file;
    private final ProgressLine progress;
    private @Nullable CSVPrinter printer;

    TableRejects(Path table, ProgressLine progress) throws IOException {
        file = Path.of(table + ".rejects");
        this.progress = progress;
        Files.deleteIfExists(file);
    }

    Path file() {
        return file;
    }

    @Override
    public void step() {
        progress.step();
    }

    @Override
    public void rejected(long line, String why, List<String> row) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(line), why));
        cells.addAll(row);
        try {
            if (printer == null) {
                printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSVFormat.RFC4180);
                printer.printRecord("line", "reason", "row");
            }
            printer.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (printer != null) {
            printer.close();
        }
    }
}
