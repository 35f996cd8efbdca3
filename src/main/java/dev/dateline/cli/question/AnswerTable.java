package dev.dateline.cli.question;

import dev.dateline.export.csv.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows under a heading, for the terminal and for a spreadsheet.
 *
 * @param columns from left to right
 */
record AnswerTable(List<Heading> columns, List<List<String>> rows) {

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

    /**
     * A table that fits the terminal: what is too long for its column goes on in the next line. Where the terminal is too
     * narrow for columns, each row is a few lines, of which each says what it is.
     */
    String table(int width) {
        int[] widths = widths(width);
        return IntStream.of(widths).sum() > width + 1 ? blocks(width) : columns(widths);
    }

    private String columns(int[] widths) {
        TableText grid = new TableText(widths);
        grid.row(columns.stream().map(Heading::name).toList());
        rows.forEach(grid::row);
        return grid.toString();
    }

    private String blocks(int width) {
        int names = columns.stream()
                        .mapToInt(column -> column.name().length())
                        .max()
                        .orElse(0)
                + 2;
        TableText grid = new TableText(names, width - names);
        for (List<String> row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    grid.row(columns.get(i).name(), row.get(i));
                }
            }
            grid.row("", "");
        }
        return grid.toString();
    }

    /** No column is wider than what is in it; those without a width share what the others leave, the narrowest first. */
    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        List<Integer> sharing = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(longest(i), columns.get(i).width());
            if (widths[i] == 0) {
                sharing.add(i);
            }
        }
        sharing.sort(Comparator.comparingInt(this::longest));
        int left = width - IntStream.of(widths).sum();
        for (int i = 0; i < sharing.size(); i++) {
            int share = Math.max(LEAST_SHARE, left / (sharing.size() - i));
            widths[sharing.get(i)] = Math.min(longest(sharing.get(i)), share);
            left -= widths[sharing.get(i)];
        }
        return widths;
    }

    /** The gap to the next column included. */
    private int longest(int column) {
        return 1
                + Stream.concat(
                                Stream.of(columns.get(column).name()),
                                rows.stream().map(row -> row.get(column)))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    /** For a spreadsheet. */
    String csv() {
        StringWriter text = new StringWriter();
        try {
            CsvWriter csv =
                    new CsvWriter(text, columns.stream().map(Heading::name).toList());
            for (List<String> row : rows) {
                csv.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
