package dev.dateline.funding.page;

import dev.dateline.fact.value.Money;
import dev.dateline.funding.total.YearTotal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bar of the chart of what a company raised a year: one for each year and currency.
 *
 * @param year null for rounds whose date leaves the year open
 * @param share how much that is of the longest bar in its currency, from 0 to 1
 * @param withoutAmount how many rounds of the year are in no bar, as no report gives their amount
 */
record YearBar(@Nullable Integer year, Money raised, double share, int rounds, int withoutAmount) {

    /** The earliest year first; a year of which no amount is known has no bar. */
    static List<YearBar> of(List<YearTotal> totals) {
        return totals.stream()
                .sorted(Comparator.comparing(YearTotal::year, Comparator.nullsLast(Comparator.naturalOrder())))
                .flatMap(total -> total.raised().stream().map(raised -> bar(total, raised, totals)))
                .toList();
    }

    private static YearBar bar(YearTotal total, Money raised, List<YearTotal> all) {
        BigDecimal most = all.stream()
                .flatMap(other -> other.raised().stream())
                .filter(other -> other.currency().equals(raised.currency()))
                .map(Money::amount)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        double share = most.signum() == 0 ? 0 : raised.amount().doubleValue() / most.doubleValue();
        return new YearBar(total.year(), raised, share, total.rounds(), total.withoutAmount());
    }
}
