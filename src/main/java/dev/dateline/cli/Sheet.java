package dev.dateline.cli;

import dev.dateline.export.Csv;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/**
 * Rows under a heading, for the terminal and for a spreadsheet.
 *
 * @param columns from left to right
 */
record Sheet(List<Heading> columns, List<List<String>> rows) {

    /**
     * A column.
     *
     * @param width in characters; 0 for one that shares what the others leave of the terminal
     */
    record Heading(String name, int width) {

        static Heading flexible(String name) {
            return new Heading(name, 0);
        }
    }

    private static final int LEAST_SHARE = 12;

    /** A table that fits the terminal: what is too long for its column goes on in the next line. */
    String table(ColorScheme colors, int width) {
        int fixed = columns.stream().mapToInt(Heading::width).sum();
        long sharing = columns.stream().filter(column -> column.width() == 0).count();
        int share = Math.max(LEAST_SHARE, (int) ((width - fixed) / Math.max(1, sharing)));
        TextTable table = TextTable.forColumns(
                colors,
                columns.stream()
                        .map(column -> new Column(column.width() == 0 ? share : column.width(), 1, Overflow.WRAP))
                        .toArray(Column[]::new));
        table.addRowValues(columns.stream().map(Heading::name).toArray(String[]::new));
        rows.forEach(row -> table.addRowValues(row.toArray(String[]::new)));
        return table.toString();
    }

    /** For a spreadsheet. */
    String csv() {
        StringWriter text = new StringWriter();
        try {
            Csv csv = new Csv(text, columns.stream().map(Heading::name).toList());
            for (List<String> row : rows) {
                csv.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
