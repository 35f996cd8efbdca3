package dev.dateline.resolution.event;

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

/**
 * Whether two reports of one kind, about the same entities, speak of one event: by kind, what must agree, what may
 * differ, and what forbids. {@code docs/resolution.md} has them as a table.
 */
final class EventRules {

    private EventRules() {}

    static Verdict compare(Report one, Report other) {
        ReportPair two = new ReportPair(one, other);
        Event event = one.event();
        if (two.inOneArticle() && two.areDated() && two.daysBetween() > 0 && !(event instanceof Founding)) {
            return Verdict.apart("one article gives two dates");
        }
        Event second = other.event();
        return switch (event) {
            case Founding founding -> Verdict.same(1, "a company is founded once");
            case FundingRound round -> DealRules.round(two, round, (FundingRound) second);
            case Acquisition deal -> DealRules.acquisition(two, deal, (Acquisition) second);
            case PublicOffering offering -> DealRules.offering(two, offering, (PublicOffering) second);
            case SaleExploration exploration -> two.within(365, "the same company up for sale");
            case Partnership partnership -> two.within(120, "the same partners");
            case Appointment appointment -> PostRules.appointment(two, appointment, (Appointment) second);
            case Departure departure -> PostRules.departure(two, departure, (Departure) second);
            case ExecutiveSearch search -> PostRules.search(two, search, (ExecutiveSearch) second);
            case Education education -> PostRules.education(education, (Education) second);
            case Position position -> PostRules.position(two, position, (Position) second);
            case Demand demand -> DisputeRules.demand(two, demand, (Demand) second);
            case Lawsuit suit -> DisputeRules.lawsuit(two, suit, (Lawsuit) second);
            case Ruling ruling -> DisputeRules.ruling(two, ruling, (Ruling) second);
            case Investigation investigation -> DisputeRules.investigation(two, investigation, (Investigation) second);
            case ProductRelease release -> CompanyRules.release(two, release, (ProductRelease) second);
            case Layoff layoff -> CompanyRules.layoff(two, layoff, (Layoff) second);
            case Bankruptcy bankruptcy -> two.within(365, "the same company");
        };
    }
}
