package dev.dateline.cli;

import dev.dateline.fact.Certainty;
import dev.dateline.fact.Conflict;
import dev.dateline.timeline.TimelineItem;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** A timeline as a table that fits the terminal: when, what, and how many independent sources say so. */
final class TimelineText {

    private static final int WHEN = 24;
    private static final int SOURCES = 12;
    private static final int LEAST_WIDTH = 60;

    private final ColorScheme colors;
    private final int width;

    TimelineText(ColorScheme colors, int width) {
        this.colors = colors;
        this.width = Math.max(width, LEAST_WIDTH);
    }

    String table(List<TimelineItem> items) {
        TextTable table = TextTable.forColumns(
                colors,
                new Column(WHEN, 0, Overflow.WRAP),
                new Column(width - WHEN - SOURCES, 1, Overflow.WRAP),
                new Column(SOURCES, 1, Overflow.TRUNCATE));
        for (TimelineItem item : items) {
            table.addRowValues(when(item), item.headline(), sources(item.sourceCount()));
            item.conflicts().forEach(conflict -> table.addRowValues("", differs(conflict), ""));
        }
        return table.toString();
    }

    private static String when(TimelineItem item) {
        return item.certainty() == Certainty.POSSIBLE
                ? item.when() + " (possibly)"
                : item.when().edtf();
    }

    private static String sources(int count) {
        return count == 1 ? "1 source" : count + " sources";
    }

    private static String differs(Conflict conflict) {
        return conflict.values().stream()
                .map(value -> value.value() + " (" + sources(value.articleIds().size()) + ")")
                .collect(Collectors.joining(", ", "  sources differ on " + conflict.field() + ": ", ""));
    }
}
