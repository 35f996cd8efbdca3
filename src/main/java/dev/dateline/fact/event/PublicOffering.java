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
 * A company offers its shares to the public.
 *
 * @param raised the new money of a round or an offering
 * @param valuation what the company is said to be worth
 */
public record PublicOffering(
        EntityId company,
        @Nullable EntityId venue,
        @Nullable Money raised,
        @Nullable Valuation valuation) implements Event {

    public PublicOffering {
        Objects.requireNonNull(company);
    }

    static PublicOffering of(Cast cast, Details details) {
        return new PublicOffering(
                cast.required(EventKind.PUBLIC_OFFERING, Role.COMPANY),
                cast.one(Role.VENUE),
                details.get(OwnField.RAISED),
                details.get(OwnField.VALUATION));
    }

    @Override
    public EventKind kind() {
        return EventKind.PUBLIC_OFFERING;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.COMPANY, company).and(Role.VENUE, venue).list();
    }

    @Override
    public Details details() {
        return Details.builder()
                .with(OwnField.RAISED, raised)
                .with(OwnField.VALUATION, valuation)
                .build();
    }
}
