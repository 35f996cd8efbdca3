package dev.dateline.funding.round;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.event.FundingRound;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.question.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How rounds are sorted: by day or by amount; with a minus sign in front, the latest or the largest first. */
public enum RoundSort {
    DATE("day"),
    DATE_DESC("day"),
    AMOUNT("amount"),
    AMOUNT_DESC("amount");

    private final String key;

    RoundSort(String key) {
        this.key = key;
    }

    static RoundSort of(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return DATE_DESC;
        }
        return switch (given.strip().toLowerCase(Locale.ROOT)) {
            case "date" -> DATE;
            case "-date" -> DATE_DESC;
            case "amount" -> AMOUNT;
            case "-amount" -> AMOUNT_DESC;
            default -> throw Problem.badParameter("sort", given, "Give any of date, -date, amount, -amount.");
        };
    }

    /** The text of the query that reads all rounds in this order. */
    String query(Queries queries) {
        return inOrder(queries, "funding/read-rounds-by-" + key);
    }

    /** The text of the query that reads the rounds of somebody in this order. */
    String queryOfAnchor(Queries queries) {
        return inOrder(queries, "funding/read-rounds-of-by-" + key);
    }

    private String inOrder(Queries queries, String query) {
        return isAscending() ? queries.get(query) : queries.backwards(query);
    }

    boolean isByAmount() {
        return this == AMOUNT || this == AMOUNT_DESC;
    }

    boolean isAscending() {
        return this == DATE || this == AMOUNT;
    }

    /** By what a round is sorted; one without an amount is below all others. */
    double key(ShownEvent shown) {
        return isByAmount() ? amount(shown) : shown.when().sortDay().toEpochDay();
    }

    private static double amount(ShownEvent shown) {
        return shown.event() instanceof FundingRound round ? round.sortAmount() : -1;
    }
}
