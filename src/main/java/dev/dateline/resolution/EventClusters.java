package dev.dateline.resolution;

import dev.dateline.fact.ClaimId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which reports speak of one event. A pure function of the set of reports: the pairs that the rules hold for the same
 * are joined, those that most speaks for first, and never two of which the rules say that they are apart.
 */
public final class EventClusters {

    private record Pair(Report one, Report other, Verdict verdict) {

        private static final Comparator<Pair> ORDER = Comparator.comparingInt(
                        (Pair pair) -> -pair.verdict().points())
                .thenComparing(pair -> pair.one().id())
                .thenComparing(pair -> pair.other().id());
    }

    private final Map<ClaimId, List<Report>> clusters = new HashMap<>();
    private final Map<ClaimId, List<String>> reasons = new HashMap<>();
    private final Set<Set<ClaimId>> apart = new HashSet<>();

    private EventClusters(Collection<Report> reports) {
        for (Report report : reports) {
            clusters.put(report.id(), List.of(report));
            reasons.put(report.id(), List.of());
        }
    }

    /** The clusters of reports that are, together, all those that share any of their {@link Blocks}. */
    public static List<EventCluster> of(Collection<Report> reports) {
        List<Report> sorted =
                reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        EventClusters clusters = new EventClusters(sorted);
        clusters.compareAll(sorted).forEach(clusters::join);
        return clusters.all();
    }

    private List<Pair> compareAll(List<Report> reports) {
        Map<String, List<Report>> byBlock = new TreeMap<>();
        for (Report report : reports) {
            Blocks.of(report.event())
                    .forEach(block -> byBlock.computeIfAbsent(block, none -> new ArrayList<>())
                            .add(report));
        }
        Map<Set<ClaimId>, Pair> pairs = new HashMap<>();
        byBlock.values().forEach(block -> {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    Report one = block.get(i);
                    Report other = block.get(j);
                    pairs.computeIfAbsent(
                            Set.of(one.id(), other.id()), ids -> new Pair(one, other, EventRules.compare(one, other)));
                }
            }
        });
        pairs.forEach((ids, pair) -> {
            if (pair.verdict().apart()) {
                apart.add(ids);
            }
        });
        return pairs.values().stream()
                .filter(pair -> pair.verdict().isSame())
                .sorted(Pair.ORDER)
                .toList();
    }

    private void join(Pair pair) {
        List<Report> one = clusters.getOrDefault(pair.one().id(), List.of());
        List<Report> other = clusters.getOrDefault(pair.other().id(), List.of());
        if (!one.equals(other) && mayJoin(one, other)) {
            List<Report> joined = new ArrayList<>(one);
            joined.addAll(other);
            List<String> because =
                    new ArrayList<>(reasons.getOrDefault(pair.one().id(), List.of()));
            because.addAll(reasons.getOrDefault(pair.other().id(), List.of()));
            because.add(pair.verdict().because());
            joined.forEach(report -> {
                clusters.put(report.id(), joined);
                reasons.put(report.id(), because);
            });
        }
    }

    private boolean mayJoin(List<Report> ones, List<Report> others) {
        return ones.stream()
                .noneMatch(one -> others.stream().anyMatch(other -> apart.contains(Set.of(one.id(), other.id()))));
    }

    private List<EventCluster> all() {
        return clusters.values().stream()
                .distinct()
                .map(reports -> EventCluster.of(
                        reports, reasons.getOrDefault(reports.getFirst().id(), List.of())))
                .sorted(Comparator.comparing(EventCluster::id))
                .toList();
    }
}
