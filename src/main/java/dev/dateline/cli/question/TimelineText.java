package dev.dateline.cli.question;

import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.value.Certainty;
import dev.dateline.timeline.read.TimelineItem;
import java.util.List;
import java.util.stream.Collectors;

/** A timeline as a table that fits the terminal: when, what, and how many independent sources say so. */
final class TimelineText {

    private static final int WIDEST_WHEN = 24;
    private static final int SOURCES = 12;
    private static final int LEAST_WIDTH = 60;

    private final int width;

    TimelineText(int width) {
        this.width = Math.max(width, LEAST_WIDTH);
    }

    String table(List<TimelineItem> items) {
        int longest = items.stream().mapToInt(item -> when(item).length()).max().orElse(0);
        int first = Math.min(WIDEST_WHEN, longest + 2);
        TableText grid = new TableText(first, width - first - SOURCES, SOURCES);
        for (TimelineItem item : items) {
            grid.row(when(item), item.headline(), sources(item.sourceCount()));
            item.conflicts().forEach(conflict -> grid.row("", differs(conflict), ""));
        }
        return grid.toString();
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
                .collect(Collectors.joining(", ", "- sources differ on " + conflict.field() + ": ", ""));
    }
}
