package dev.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cells side by side; the words of a long one go on in its column on the next line, as those of the others do. */
final class Grid {

    private static final String GAP = " ";

    private final int[] widths;
    private final StringBuilder text = new StringBuilder();

    /** @param widths of the columns in characters, each with the gap behind it */
    Grid(int... widths) {
        this.widths = widths.clone();
    }

    Grid row(String... cells) {
        return row(List.of(cells));
    }

    Grid row(List<String> cells) {
        List<List<String>> columns = IntStream.range(0, widths.length)
                .mapToObj(i -> wrapped(cells.get(i), widths[i] - GAP.length()))
                .toList();
        int lines = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line < columns.get(i).size() ? columns.get(i).get(line) : "";
                row.append(cell).repeat(' ', widths[i] - cell.length());
            }
            text.append(row.toString().stripTrailing()).append(System.lineSeparator());
        }
        return this;
    }

    /** Lines of whole words; a word that is longer than a line goes on in the next. */
    private static List<String> wrapped(String cell, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : cell.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (line.length() > width) {
                lines.add(line.substring(0, width));
                line.delete(0, width);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
