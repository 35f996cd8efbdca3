package dev.dateline.headline;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Acquisition;
import dev.dateline.fact.event.Appointment;
import dev.dateline.fact.event.Bankruptcy;
import dev.dateline.fact.event.Demand;
import dev.dateline.fact.event.Departure;
import dev.dateline.fact.event.Education;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.ExecutiveSearch;
import dev.dateline.fact.event.Founding;
import dev.dateline.fact.event.FundingRound;
import dev.dateline.fact.event.Investigation;
import dev.dateline.fact.event.Lawsuit;
import dev.dateline.fact.event.Layoff;
import dev.dateline.fact.event.Partnership;
import dev.dateline.fact.event.Position;
import dev.dateline.fact.event.ProductRelease;
import dev.dateline.fact.event.PublicOffering;
import dev.dateline.fact.event.Ruling;
import dev.dateline.fact.event.SaleExploration;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One plain sentence that says what an event is: "Coatue led a $101 million round of Stability AI". */
public final class Headline {

    private Headline() {}

    /**
     * The headline of an event in this status.
     *
     * @param when when it was; what is read of it is whether a state still lasts
     * @param names the name under which each participant is shown
     */
    public static String of(Event event, Status status, @Nullable When when, Function<EntityId, String> names) {
        return clause(event, when, new ParticipantNames(names)).with(status);
    }

    private static Clause clause(Event event, @Nullable When when, ParticipantNames cast) {
        return switch (event) {
            case Founding founding -> CompanyClauses.founding(founding, cast);
            case FundingRound round -> DealClauses.round(round, cast);
            case Acquisition acquisition -> DealClauses.acquisition(acquisition, cast);
            case PublicOffering offering -> DealClauses.offering(offering, cast);
            case SaleExploration exploration -> DealClauses.exploration(exploration, cast);
            case Appointment appointment -> PostClauses.appointment(appointment, cast);
            case Departure departure -> PostClauses.departure(departure, cast);
            case ExecutiveSearch search -> PostClauses.search(search, cast);
            case Demand demand -> DisputeClauses.demand(demand, cast);
            case Lawsuit lawsuit -> DisputeClauses.lawsuit(lawsuit, cast);
            case Ruling ruling -> DisputeClauses.ruling(ruling, cast);
            case Investigation investigation -> DisputeClauses.investigation(investigation, cast);
            case ProductRelease release -> CompanyClauses.release(release, cast);
            case Partnership partnership -> CompanyClauses.partnership(partnership, cast);
            case Layoff layoff -> CompanyClauses.layoff(layoff, cast);
            case Bankruptcy bankruptcy -> CompanyClauses.bankruptcy(bankruptcy, cast);
            case Education education -> PostClauses.education(education, cast);
            case Position position -> PostClauses.position(position, when, cast);
        };
    }
}
