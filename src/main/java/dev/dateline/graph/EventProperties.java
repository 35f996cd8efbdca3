package dev.dateline.graph;

import dev.dateline.fact.Participant;
import dev.dateline.resolution.Consensus;
import dev.dateline.resolution.EventCluster;
import dev.dateline.resolution.Report;
import dev.dateline.resolution.Shown;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An event as it is written: what is shown of it as of today, and everybody whom any of its claims names. */
final class EventProperties {

    private EventProperties() {}

    static Map<String, Object> row(EventCluster cluster) {
        Shown shown = Consensus.of(cluster.reports());
        return Map.of(
                "id", cluster.id().value(),
                "label", Labels.of(shown.event().kind()),
                "properties", properties(cluster, shown),
                "participants", participants(cluster, shown),
                "claims",
                        cluster.reports().stream()
                                .map(report -> report.id().value())
                                .toList());
    }

    private static Map<String, Object> properties(EventCluster cluster, Shown shown) {
        List<LocalDate> days =
                cluster.reports().stream().map(Report::publishedAt).sorted().toList();
        Map<String, Object> properties =
                new HashMap<>(FlatDetails.write(shown.event().details()));
        properties.putAll(FlatWhen.write(shown.when()));
        properties.put("id", cluster.id().value());
        properties.put("kind", shown.event().kind().name());
        properties.put("status", shown.status().name());
        properties.put("sortDay", shown.when().sortDay());
        properties.put("knownFrom", days.getFirst());
        properties.put("knownUntil", days.getLast());
        properties.put("claimCount", shown.claimCount());
        properties.put("sourceCount", shown.sourceCount());
        properties.put("because", cluster.because());
        return properties;
    }

    private static List<Map<String, Object>> participants(EventCluster cluster, Shown shown) {
        return cluster.reports().stream()
                .flatMap(report -> report.claim().event().participants().stream())
                .distinct()
                .sorted(Comparator.comparing(Participant::role).thenComparing(Participant::entity))
                .map(part -> Map.<String, Object>of(
                        "entityId", part.entity().value(),
                        "role", part.role().name(),
                        "position", position(part, shown),
                        "shown", shown.event().participants().contains(part),
                        "eventId", cluster.id().value(),
                        "kind", shown.event().kind().name(),
                        "earliest", shown.when().sortDay()))
                .toList();
    }

    /** Its place among those shown; behind them all for somebody whom the event does not show in this role. */
    private static int position(Participant part, Shown shown) {
        int place = shown.event().participants().indexOf(part);
        return place < 0 ? shown.event().participants().size() : place;
    }
}
