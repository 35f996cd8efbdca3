package dev.dateline.resolution.event;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where to look for other reports of the same event: two reports without a block in common are never compared. A block
 * is a kind of event with the entities it is about: one entity, or two where an entity has many such events.
 */
public final class Blocks {

    private Blocks() {}

    public static Set<EventBlock> of(Event event) {
        return subjects(event)
                .map(subject -> EventBlock.about(event.kind(), subject))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The entities that two reports of one event have in common: each is one entity, or two. */
    private static Stream<List<EntityId>> subjects(Event event) {
        return switch (event) {
            case Founding founding -> one(founding.company());
            case FundingRound round -> one(round.company());
            case Acquisition deal -> acquisition(deal);
            case PublicOffering offering -> one(offering.company());
            case SaleExploration exploration -> one(exploration.company());
            case Appointment appointment -> pair(appointment.person(), appointment.organization());
            case Departure departure -> pair(departure.person(), departure.organization());
            case ExecutiveSearch search -> one(search.organization());
            case Demand demand -> Stream.concat(one(demand.addressee()), one(demand.concerned()));
            case Lawsuit suit -> cases(suit.plaintiffs(), suit.defendants(), suit.parties());
            case Ruling ruling -> cases(ruling.plaintiffs(), ruling.defendants(), ruling.parties());
            case Investigation investigation -> pairs(investigation.agencies(), investigation.subjects());
            case ProductRelease release ->
                release.products().isEmpty() ? all(release.companies()) : all(release.products());
            case Partnership partnership -> pairs(partnership.parties());
            case Layoff layoff -> one(layoff.company());
            case Bankruptcy bankruptcy -> one(bankruptcy.company());
            case Education education -> pair(education.person(), education.organization());
            case Position position -> pair(position.person(), position.organization());
        };
    }

    private static Stream<List<EntityId>> acquisition(Acquisition deal) {
        List<EntityId> principals = new ArrayList<>(deal.parties());
        principals.addAll(deal.acquirers());
        if (deal.target() != null) {
            principals.add(deal.target());
        }
        return Stream.concat(one(deal.target()), principals.size() > 1 ? pairs(principals) : Stream.of());
    }

    private static Stream<List<EntityId>> cases(
            Collection<EntityId> plaintiffs, Collection<EntityId> defendants, Collection<EntityId> parties) {
        List<EntityId> all = Stream.of(plaintiffs, defendants, parties)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        return plaintiffs.isEmpty() || defendants.isEmpty() ? pairs(all) : pairs(plaintiffs, defendants);
    }

    private static Stream<List<EntityId>> one(@Nullable EntityId entity) {
        return entity == null ? Stream.of() : Stream.of(List.of(entity));
    }

    private static Stream<List<EntityId>> all(Collection<EntityId> entities) {
        return entities.stream().map(List::of);
    }

    private static Stream<List<EntityId>> pair(EntityId one, @Nullable EntityId other) {
        return Stream.of(other == null ? List.of(one) : List.of(one, other));
    }

    /** Every one with every other; each alone where one side is not known. */
    private static Stream<List<EntityId>> pairs(Collection<EntityId> ones, Collection<EntityId> others) {
        if (ones.isEmpty() || others.isEmpty()) {
            return Stream.concat(all(ones), all(others));
        }
        return ones.stream().flatMap(one -> others.stream().map(other -> List.of(one, other)));
    }

    private static Stream<List<EntityId>> pairs(List<EntityId> entities) {
        return entities.size() == 1
                ? all(entities)
                : entities.stream()
                        .flatMap(one -> entities.stream()
                                .filter(other -> one.compareTo(other) < 0)
                                .map(other -> List.of(one, other)));
    }
}
