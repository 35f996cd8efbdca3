package dev.dateline.benchmark;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Acquisition;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.FundingRound;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Partnership;
import dev.dateline.fact.value.Status;
import dev.dateline.resolution.consensus.Consensus;
import dev.dateline.resolution.consensus.Shown;
import dev.dateline.resolution.event.EventCluster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a made-up world answers about its hub, worked out from all of its events, one by one, without a database. */
final class PlainAnswers {

    private static final int OF_EACH = 200;
    private static final Set<Status> ASSERTED = Set.of(Status.HAPPENED, Status.ALLEGED);

    private record Known(EventId id, Shown shown) {

        static Known of(EventCluster cluster) {
            return new Known(cluster.id(), Consensus.of(cluster.reports()));
        }

        Event event() {
            return shown.event();
        }

        LocalDate day() {
            return shown.when().sortDay();
        }
    }

    private static final Comparator<Known> LATEST_FIRST =
            Comparator.comparing(Known::day).thenComparing(Known::id).reversed();

    private final List<Known> known;

    PlainAnswers(Scale scale) {
        known = new World(scale)
                .events().stream().map(Known::of).sorted(LATEST_FIRST).toList();
    }

    /** The ids of the rounds, the latest first. */
    List<String> rounds(Predicate<FundingRound> wanted) {
        return rounds(Set.of(Status.values()), wanted)
                .map(round -> round.id().value())
                .toList();
    }

    private Stream<Known> rounds(Set<Status> statuses, Predicate<FundingRound> wanted) {
        return known.stream()
                .filter(each -> statuses.contains(each.shown().status()))
                .filter(each -> each.event() instanceof FundingRound round && wanted.test(round));
    }

    static boolean isJoined(FundingRound round) {
        return investors(round).contains(World.HUB);
    }

    private static Set<EntityId> investors(FundingRound round) {
        Set<EntityId> all = new LinkedHashSet<>(round.leads());
        all.addAll(round.investors());
        return all;
    }

    /** Who invested beside the hub, as "organization-3: [funding-round-17, …]", who did most often first. */
    List<String> coInvestors() {
        Map<EntityId, List<String>> shared = new TreeMap<>();
        rounds(ASSERTED, PlainAnswers::isJoined)
                .forEach(each -> investors((FundingRound) each.event()).stream()
                        .filter(other -> !other.equals(World.HUB))
                        .forEach(other -> shared.computeIfAbsent(other, first -> new ArrayList<>())
                                .add(each.id().value())));
        return shared.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<EntityId, List<String>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(entry -> SeededWorld.name(entry.getKey().value()))
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    /** What the hub raised, as "2012: 14 rounds, 5100000000", the latest year first and rounds of an open year before all. */
    List<String> totals() {
        Map<Integer, List<Known>> years = new TreeMap<>(Comparator.reverseOrder());
        rounds(Set.of(Status.HAPPENED), round -> round.company().equals(World.HUB))
                .forEach(each -> years.computeIfAbsent(year(each), first -> new ArrayList<>())
                        .add(each));
        return years.entrySet().stream()
                .map(entry -> "%s: %d rounds, %d"
                        .formatted(
                                entry.getKey() == Integer.MAX_VALUE ? "open" : entry.getKey(),
                                entry.getValue().size(),
                                entry.getValue().stream()
                                        .mapToLong(PlainAnswers::raised)
                                        .sum()))
                .toList();
    }

    private static int year(Known round) {
        LocalDate earliest = round.shown().when().earliest();
        LocalDate latest = round.shown().when().latest();
        if (earliest == null || latest == null || earliest.getYear() != latest.getYear()) {
            return Integer.MAX_VALUE;
        }
        return earliest.getYear();
    }

    private static long raised(Known round) {
        var raised = ((FundingRound) round.event()).raised();
        return raised == null ? 0 : raised.amount().longValueExact();
    }

    /** What the hub acquired, as "organization-3 HAPPENED [acquisition-17]", the first one first. */
    List<String> acquired() {
        return bonds(each -> each.event() instanceof Acquisition deal
                        && deal.acquirers().contains(World.HUB)
                        && deal.target() != null
                ? List.of(deal.target())
                : List.of());
    }

    /** The same for partners. */
    List<String> partners() {
        return bonds(each ->
                each.event() instanceof Partnership deal && deal.parties().contains(World.HUB)
                        ? deal.parties()
                        : List.of());
    }

    private List<String> bonds(Function<Known, List<EntityId>> others) {
        record Bond(EntityId other, Status status) {}
        Map<Bond, List<Known>> bonds = new LinkedHashMap<>();
        for (Known each : known.reversed()) {
            if (ASSERTED.contains(each.shown().status())) {
                others.apply(each).stream()
                        .filter(other -> !other.equals(World.HUB))
                        .distinct()
                        .forEach(other -> bonds.computeIfAbsent(
                                        new Bond(other, each.shown().status()), first -> new ArrayList<>())
                                .add(each));
            }
        }
        return bonds.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Bond, List<Known>> entry) ->
                                entry.getValue().getFirst().day())
                        .thenComparing(
                                entry -> SeededWorld.name(entry.getKey().other().value()))
                        .thenComparing(entry -> entry.getKey().other())
                        .thenComparing(entry -> entry.getKey().status()))
                .map(entry -> entry.getKey().other() + " " + entry.getKey().status() + " "
                        + entry.getValue().stream()
                                .map(each -> each.id().value())
                                .toList())
                .toList();
    }

    /** The ids of the hub, and of those around it named first by its latest events and states. */
    List<String> around(int limit) {
        Set<String> nodes = new LinkedHashSet<>(Set.of(World.HUB.value()));
        Stream.of(ofHub(false), ofHub(true))
                .flatMap(events -> events.limit(OF_EACH))
                .sorted(LATEST_FIRST)
                .flatMap(each -> each.event().participants().stream().map(Participant::entity))
                .forEach(entity -> {
                    if (nodes.size() < limit) {
                        nodes.add(entity.value());
                    }
                });
        return List.copyOf(nodes);
    }

    private Stream<Known> ofHub(boolean states) {
        return known.stream()
                .filter(each -> each.event().kind().isState() == states)
                .filter(each -> ASSERTED.contains(each.shown().status()))
                .filter(each -> each.event().participants().stream()
                        .anyMatch(part -> part.entity().equals(World.HUB)));
    }
}
