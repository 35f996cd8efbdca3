package dev.dateline.funding;

import dev.dateline.fact.EntityId;
import dev.dateline.fact.Status;
import dev.dateline.question.AsOf;
import dev.dateline.question.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rounds are wanted. What is empty or null leaves nothing out.
 *
 * @param companies who raised the money
 * @param leads who led the round, all of them
 * @param investors who took part in it, all of them
 * @param led whether the investors asked for led it; null where that does not matter
 * @param series in small letters
 * @param minAmount in the figure of the round's own currency: nothing is converted
 * @param currencies ISO 4217 codes
 */
public record RoundQuery(
        List<EntityId> companies,
        List<EntityId> leads,
        List<EntityId> investors,
        @Nullable Boolean led,
        Set<String> series,
        Set<Status> statuses,
        Period period,
        @Nullable BigDecimal minAmount,
        @Nullable BigDecimal maxAmount,
        Set<String> currencies,
        AsOf asOf,
        RoundSort sort,
        int limit,
        @Nullable String cursor) {

    public RoundQuery {
        companies = List.copyOf(companies);
        leads = List.copyOf(leads);
        investors = List.copyOf(investors);
        series = Set.copyOf(series);
        statuses = Set.copyOf(statuses);
        currencies = Set.copyOf(currencies);
    }

    /** The rounds of which this lead, or this company, is part. */
    public static RoundQuery of(List<EntityId> companies, List<EntityId> leads, int limit) {
        return new RoundQuery(
                companies,
                leads,
                List.of(),
                null,
                Set.of(),
                Set.of(),
                Period.ALWAYS,
                null,
                null,
                Set.of(),
                AsOf.now(),
                RoundSort.DATE_DESC,
                limit,
                null);
    }

    String identity() {
        return "rounds " + sort + " " + companies + leads + investors;
    }
}
