package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Something that happened, is planned, or is said to have happened: one record a kind, with typed roles. One kind is a
 * state, {@link Position}.
 *
 * <p>Every {@code switch} over it is exhaustive, so a new kind breaks the build wherever it is forgotten.
 */
public sealed interface Event
        permits Acquisition,
                Appointment,
                Bankruptcy,
                Demand,
                Departure,
                Education,
                ExecutiveSearch,
                Founding,
                FundingRound,
                Investigation,
                Layoff,
                Lawsuit,
                Partnership,
                Position,
                ProductRelease,
                PublicOffering,
                Ruling,
                SaleExploration {

    EventKind kind();

    /** Who takes part, role by role in the order in which the kind declares its roles. */
    List<Participant> participants();

    /** The kind's own fields in their flat form; those of other kinds are null. */
    Details details();

    /**
     * The event of this kind with these roles and fields. Roles and fields that the kind does not have are left out.
     *
     * @throws IllegalArgumentException if a role that the kind cannot do without is not taken
     */
    static Event of(EventKind kind, List<Participant> participants, Details details) {
        Cast cast = new Cast(participants);
        return switch (kind) {
            case FOUNDING -> Founding.of(cast);
            case FUNDING_ROUND -> FundingRound.of(cast, details);
            case ACQUISITION -> Acquisition.of(cast, details);
            case PUBLIC_OFFERING -> PublicOffering.of(cast, details);
            case SALE_EXPLORATION -> SaleExploration.of(cast);
            case APPOINTMENT -> Appointment.of(cast, details);
            case DEPARTURE -> Departure.of(cast, details);
            case EXECUTIVE_SEARCH -> ExecutiveSearch.of(cast, details);
            case DEMAND -> Demand.of(cast, details);
            case LAWSUIT -> Lawsuit.of(cast, details);
            case RULING -> Ruling.of(cast, details);
            case INVESTIGATION -> Investigation.of(cast, details);
            case PRODUCT_RELEASE -> ProductRelease.of(cast);
            case PARTNERSHIP -> Partnership.of(cast, details);
            case LAYOFF -> Layoff.of(cast, details);
            case BANKRUPTCY -> Bankruptcy.of(cast, details);
            case EDUCATION -> Education.of(cast, details);
            case POSITION -> Position.of(cast, details);
        };
    }

    /** The same event with each entity replaced, as when local ids give way to canonical ones. */
    default Event withEntities(UnaryOperator<EntityId> replacement) {
        List<Participant> replaced = participants().stream()
                .map(p -> new Participant(p.role(), replacement.apply(p.entity())))
                .toList();
        return of(kind(), replaced, details());
    }
}
