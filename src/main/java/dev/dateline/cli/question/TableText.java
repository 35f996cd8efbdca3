package dev.dateline.cli.question;

import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Cells side by side, each wrapped in its column. */
final class TableText {

    private static final int GAP = 1;

    private final TextTable table;

    /** @param widths of the columns in characters, each with the gap after it */
    TableText(int... widths) {
        Column[] columns = IntStream.range(0, widths.length)
                .mapToObj(i -> i == 0
                        ? new Column(widths[0] - GAP, 0, Overflow.WRAP)
                        : new Column(widths[i], GAP, Overflow.WRAP))
                .toArray(Column[]::new);
        table = TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF), columns);
        table.indentWrappedLines = 0;
    }

    /** Not {@link TextTable#addRowValues}: that begins a cell where the last line of the one before it is. */
    TableText row(String... cells) {
        table.addEmptyRow();
        int first = table.rowCount() - 1;
        for (int column = 0; column < cells.length; column++) {
            table.putValue(first, column, Ansi.OFF.new Text(cells[column].strip()));
        }
        return this;
    }

    TableText row(List<String> cells) {
        return row(cells.toArray(String[]::new));
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
