package dev.dateline.fact.relation;

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
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The relationships that an event shows between its participants. */
public final class Edges {

    private final Set<Edge> edges = new LinkedHashSet<>();

    private Edges() {}

    public static Set<Edge> of(Event event) {
        Edges edges = new Edges();
        switch (event) {
            case Founding founding -> edges.founding(founding);
            case FundingRound round -> edges.round(round);
            case Acquisition acquisition -> edges.acquisition(acquisition);
            case PublicOffering offering -> edges.add(offering.company(), RelationType.LISTED_ON, offering.venue());
            case SaleExploration exploration ->
                edges.add(exploration.suitors(), RelationType.CONSIDERED_BUYING, List.of(exploration.company()));
            case Appointment appointment -> edges.appointment(appointment);
            case Departure departure -> edges.departure(departure);
            case Demand demand -> edges.demand(demand);
            case Lawsuit lawsuit -> edges.lawsuit(lawsuit);
            case Ruling ruling -> edges.ruling(ruling);
            case Investigation investigation ->
                edges.add(investigation.agencies(), RelationType.INVESTIGATED, investigation.subjects());
            case ProductRelease release -> edges.add(release.companies(), RelationType.RELEASED, release.products());
            case Partnership partnership -> edges.among(partnership.parties(), RelationType.PARTNERED_WITH);
            case Education education ->
                edges.add(education.person(), RelationType.STUDIED_AT, education.organization());
            case Position position -> edges.add(position.person(), RelationType.HELD_POSITION, position.organization());
            case Bankruptcy bankruptcy ->
                edges.add(bankruptcy.tribunal(), RelationType.HEARD_CASE_OF, bankruptcy.company());
            case ExecutiveSearch ofOneAlone -> {}
            case Layoff ofOneAlone -> {}
        }
        return edges.edges;
    }

    private void founding(Founding founding) {
        add(founding.founders(), RelationType.FOUNDED, List.of(founding.company()));
        among(founding.founders(), RelationType.CO_FOUNDED_WITH);
    }

    private void round(FundingRound round) {
        List<EntityId> all = Stream.concat(round.leads().stream(), round.investors().stream())
                .toList();
        add(round.leads(), RelationType.LED_ROUND_OF, List.of(round.company()));
        add(all, RelationType.INVESTED_IN, List.of(round.company()));
        among(all, RelationType.CO_INVESTED_WITH);
    }

    private void acquisition(Acquisition acquisition) {
        add(acquisition.acquirers(), RelationType.ACQUIRED, present(acquisition.target()));
        add(acquisition.sellers(), RelationType.SOLD, present(acquisition.target()));
        among(acquisition.parties(), RelationType.MERGED_WITH);
    }

    private void appointment(Appointment appointment) {
        add(appointment.person(), RelationType.HELD_POSITION, appointment.organization());
        add(appointment.predecessor(), RelationType.HELD_POSITION, appointment.organization());
        add(appointment.person(), RelationType.SUCCEEDED, appointment.predecessor());
        add(appointment.appointer(), RelationType.APPOINTED, appointment.person());
    }

    private void departure(Departure departure) {
        add(departure.person(), RelationType.HELD_POSITION, departure.organization());
        add(departure.successor(), RelationType.HELD_POSITION, departure.organization());
        add(departure.successor(), RelationType.SUCCEEDED, departure.person());
    }

    private void demand(Demand demand) {
        add(demand.demanders(), RelationType.DEMANDED_OF, present(demand.addressee()));
        add(demand.demanders(), RelationType.CONCERNED, present(demand.concerned()));
    }

    private void lawsuit(Lawsuit lawsuit) {
        add(lawsuit.plaintiffs(), RelationType.SUED, lawsuit.defendants());
        List<EntityId> everyone = Stream.of(lawsuit.plaintiffs(), lawsuit.defendants(), lawsuit.parties())
                .flatMap(List::stream)
                .toList();
        add(present(lawsuit.tribunal()), RelationType.HEARD_CASE_OF, everyone);
    }

    private void ruling(Ruling ruling) {
        List<EntityId> everyone = Stream.of(ruling.plaintiffs(), ruling.defendants(), ruling.parties())
                .flatMap(List::stream)
                .toList();
        add(present(ruling.agency()), RelationType.RULED_ON, everyone);
        add(present(ruling.tribunal()), RelationType.HEARD_CASE_OF, everyone);
        if ("settled".equalsIgnoreCase(ruling.outcome())) {
            among(everyone, RelationType.SETTLED_WITH);
        }
    }

    private static List<EntityId> present(@Nullable EntityId id) {
        return id == null ? List.of() : List.of(id);
    }

    private void add(@Nullable EntityId from, RelationType type, @Nullable EntityId to) {
        add(present(from), type, present(to));
    }

    private void add(Collection<EntityId> from, RelationType type, Collection<EntityId> to) {
        from.forEach(one -> to.stream()
                .filter(other -> !other.equals(one))
                .forEach(other -> edges.add(new Edge(one, type, other))));
    }

    /** Each two of these, once: the smaller id comes first. */
    private void among(List<EntityId> all, RelationType type) {
        List<EntityId> sorted = all.stream().distinct().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            add(List.of(sorted.get(i)), type, sorted.subList(i + 1, sorted.size()));
        }
    }
}
