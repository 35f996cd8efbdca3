package dev.dateline.funding.round;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.FundingRound;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.read.ShownEvent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rounds a question leaves in, once it is known what was known of them. */
record RoundFilter(RoundQuery query) {

    boolean leavesIn(ShownEvent shown) {
        return shown.event() instanceof FundingRound round
                && isOfWanted(round)
                && isSized(round.raised())
                && (query.series().isEmpty() || query.series().contains(lower(round.series())))
                && (query.statuses().isEmpty() || query.statuses().contains(shown.status()))
                && certainty(shown) != Certainty.NO;
    }

    private boolean isOfWanted(FundingRound round) {
        return List.of(round.company()).containsAll(query.companies())
                && round.leads().containsAll(query.leads())
                && investors(round).containsAll(query.investors());
    }

    private List<EntityId> investors(FundingRound round) {
        if (query.led() == null) {
            return Stream.concat(round.leads().stream(), round.investors().stream())
                    .toList();
        }
        return query.led() ? round.leads() : round.investors();
    }

    private boolean isSized(@Nullable Money raised) {
        boolean anySize = query.minAmount() == null
                && query.maxAmount() == null
                && query.currencies().isEmpty();
        return anySize || (raised != null && isSizedAs(raised));
    }

    private boolean isSizedAs(Money raised) {
        BigDecimal least = query.minAmount();
        BigDecimal most = query.maxAmount();
        return (least == null || raised.amount().compareTo(least) >= 0)
                && (most == null || raised.amount().compareTo(most) <= 0)
                && (query.currencies().isEmpty()
                        || query.currencies().contains(raised.currency().getCurrencyCode()));
    }

    private static String lower(@Nullable String series) {
        return series == null ? "" : series.toLowerCase(Locale.ROOT);
    }

    /** Whether it falls into the period asked for, and was true by then. */
    Certainty certainty(ShownEvent shown) {
        Certainty inPeriod =
                shown.when().within(query.period().from(), query.period().to());
        Certainty byThen = shown.when().within(null, query.asOf().validAt());
        if (shown.status() == Status.PLANNED) {
            return inPeriod;
        }
        return inPeriod.compareTo(byThen) >= 0 ? inPeriod : byThen;
    }
}
