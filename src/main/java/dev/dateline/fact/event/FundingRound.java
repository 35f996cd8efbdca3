package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A company took new money from investors.
 *
 * @param series the round's name without the word "series": {@code A}, {@code B}, {@code seed}
 * @param raised the new money of a round or an offering
 * @param valuation what the company is said to be worth
 */
public record FundingRound(
        EntityId company,
        List<EntityId> leads,
        List<EntityId> investors,
        @Nullable String series,
        @Nullable Money raised,
        @Nullable Valuation valuation)
        implements Event {

    public FundingRound {
        Objects.requireNonNull(company);
        leads = List.copyOf(leads);
        investors = List.copyOf(investors);
    }

    static FundingRound of(Cast cast, Details details) {
        return new FundingRound(
                cast.required(EventKind.FUNDING_ROUND, Role.COMPANY),
                cast.all(Role.LEAD_INVESTOR),
                cast.all(Role.INVESTOR),
                details.get(OwnField.SERIES),
                details.get(OwnField.RAISED),
                details.get(OwnField.VALUATION));
    }

    /** The amount by which rounds sort: below all others where no report gives one. */
    public double sortAmount() {
        return raised == null ? -1 : raised.amount().doubleValue();
    }

    @Override
    public EventKind kind() {
        return EventKind.FUNDING_ROUND;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.COMPANY, company)
                .and(Role.LEAD_INVESTOR, leads)
                .and(Role.INVESTOR, investors)
                .list();
    }

    @Override
    public Details details() {
        return Details.builder()
                .with(OwnField.SERIES, series)
                .with(OwnField.RAISED, raised)
                .with(OwnField.VALUATION, valuation)
                .build();
    }
}
