package dev.dateline.graph.store;

import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.EventKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The label that a kind has in the graph: {@code FundingRound} for {@code FUNDING_ROUND}. */
public final class NodeLabels {

    private NodeLabels() {}

    public static String of(EntityKind kind) {
        return camel(kind.name());
    }

    public static String of(EventKind kind) {
        return camel(kind.name());
    }

    private static String camel(String name) {
        return Arrays.stream(name.split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
