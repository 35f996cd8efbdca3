package dev.dateline.funding;

import dev.dateline.fact.FundingRound;
import dev.dateline.graph.ShownEvent;
import dev.dateline.question.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How rounds are sorted: by day or by amount; with a minus sign in front, the latest or the largest first. */
public enum RoundSort {
    DATE(1),
    DATE_DESC(-1),
    AMOUNT(1),
    AMOUNT_DESC(-1);

    private final double sign;

    RoundSort(int sign) {
        this.sign = sign;
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

    double sign() {
        return sign;
    }

    boolean isByAmount() {
        return this == AMOUNT || this == AMOUNT_DESC;
    }

    /** By what a round is sorted, smallest first; one without an amount comes before all others, or after them. */
    double key(ShownEvent shown) {
        return sign * (isByAmount() ? amount(shown) : shown.when().sortDay().toEpochDay());
    }

    private static double amount(ShownEvent shown) {
        return shown.event() instanceof FundingRound round && round.raised() != null
                ? round.raised().amount().doubleValue()
                : -1;
    }
}
