package dev.dateline.funding.round;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.value.Status;
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
 * @param led whether the investors asked for led it; null if that does not matter
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

    private static final int MOST = 20_000;

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
        return plain(companies, leads, List.of(), Set.of(), Period.ALWAYS, AsOf.now(), limit);
    }

    /** Rounds that are said to have happened; narrowed by {@link #joinedBy} or {@link #raisedBy}. */
    public static RoundQuery asserted(Period period, AsOf asOf) {
        Set<Status> statuses = Set.of(Status.HAPPENED, Status.ALLEGED);
        return plain(List.of(), List.of(), List.of(), statuses, period, asOf, MOST);
    }

    public RoundQuery joinedBy(EntityId investor) {
        return plain(companies, leads, List.of(investor), statuses, period, asOf, limit);
    }

    public RoundQuery raisedBy(EntityId company) {
        return plain(List.of(company), leads, investors, statuses, period, asOf, limit);
    }

    private static RoundQuery plain(
            List<EntityId> companies,
            List<EntityId> leads,
            List<EntityId> investors,
            Set<Status> statuses,
            Period period,
            AsOf asOf,
            int limit) {
        return new RoundQuery(
                companies,
                leads,
                investors,
                null,
                Set.of(),
                statuses,
                period,
                null,
                null,
                Set.of(),
                asOf,
                RoundSort.DATE_DESC,
                limit,
                null);
    }

    RoundQuery withoutPages() {
        return from(null, MOST);
    }

    /** The same question, from another place on. */
    public RoundQuery from(@Nullable String place, int most) {
        return with(statuses, place, most);
    }

    /** The same question about rounds of other statuses. */
    public RoundQuery ofStatuses(Set<Status> others) {
        return with(others, cursor, limit);
    }

    private RoundQuery with(Set<Status> others, @Nullable String place, int most) {
        return new RoundQuery(
                companies,
                leads,
                investors,
                led,
                series,
                others,
                period,
                minAmount,
                maxAmount,
                currencies,
                asOf,
                sort,
                most,
                place);
    }

    public String identity() {
        return "funding rounds " + sort + " " + companies + leads + investors;
    }
}
