package dev.dateline.graph.derive;

import dev.dateline.fact.claim.ReviewState;
import dev.dateline.fact.event.FundingRound;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.graph.read.Coverage;
import dev.dateline.graph.read.Coverage.ReportedStage;
import dev.dateline.graph.read.EventReader;
import dev.dateline.graph.read.FlatWhen;
import dev.dateline.graph.read.StoredConflicts;
import dev.dateline.graph.store.FlatDetails;
import dev.dateline.graph.store.NodeLabels;
import dev.dateline.resolution.consensus.Consensus;
import dev.dateline.resolution.consensus.Shown;
import dev.dateline.resolution.event.EventCluster;
import dev.dateline.resolution.event.Report;
import dev.dateline.resolution.tenure.Tenures;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An event as it is written: what is shown as of today, and every participant that any of its claims names. An event
 * reported only by superseded articles has no claims as of today.
 */
final class EventProperties {

    private EventProperties() {}

    static Map<String, Object> row(EventCluster cluster) {
        List<Report> standing =
                cluster.reports().stream().filter(Report::stands).toList();
        List<Report> counting = standing.isEmpty() ? cluster.reports() : standing;
        Shown shown = Consensus.of(counting);
        Map<String, Object> properties = properties(cluster, shown, !standing.isEmpty());
        properties.putAll(coverage(counting));
        return Map.of(
                "id", cluster.id().value(),
                "bonds", EventBonds.row(cluster.id(), shown.event(), shown.status(), shown.when(), !standing.isEmpty()),
                "label", NodeLabels.of(shown.event().kind()),
                "properties", properties,
                "participants", participants(cluster, shown, properties, !standing.isEmpty()),
                "claims",
                        cluster.reports().stream()
                                .map(report -> report.id().value())
                                .toList());
    }

    private static Map<String, Object> properties(EventCluster cluster, Shown shown, boolean stands) {
        List<LocalDate> days = cluster.reports().stream()
                .flatMap(report -> Stream.of(report.publishedAt(), report.supersededFrom()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        Map<String, Object> properties =
                new HashMap<>(FlatDetails.write(shown.event().details()));
        properties.putAll(FlatWhen.write(shown.when()));
        properties.putAll(FlatWhen.write(shown.held()));
        properties.put("id", cluster.id().value());
        properties.put("kind", shown.event().kind().name());
        properties.put("status", shown.status().name());
        properties.put(isState(shown) ? "stateDay" : "sortDay", shown.when().sortDay());
        if (shown.event() instanceof FundingRound round) {
            properties.put("sortAmount", round.sortAmount());
        }
        properties.put("knownFrom", days.getFirst());
        properties.put("knownUntil", days.getLast());
        if (days.getFirst().isBefore(days.getLast())) {
            properties.put("changed", Filing.width(days.getFirst(), days.getLast()));
            properties.put("changedUntil", days.getLast());
        }
        properties.put("claimCount", stands ? shown.claimCount() : 0);
        properties.put("sourceCount", stands ? shown.sourceCount() : 0);
        properties.put("because", cluster.because());
        if (shown.review().state() != ReviewState.UNREVIEWED) {
            properties.put("review", shown.review().state().name());
        }
        if (!shown.review().doubts().isEmpty()) {
            properties.put(
                    "doubts", shown.review().doubts().stream().map(Enum::name).toList());
        }
        if (!shown.conflicts().isEmpty()) {
            properties.put("conflicts", StoredConflicts.write(shown.conflicts()));
        }
        return properties;
    }

    private static Map<String, Object> coverage(List<Report> reports) {
        Coverage coverage =
                EventReader.coverage(reports.stream().sorted(Report.ORDER).toList());
        Map<String, Object> properties = new HashMap<>();
        properties.put("reportedFrom", coverage.first());
        properties.put("reportedUntil", coverage.last());
        if (!coverage.stages().isEmpty()) {
            properties.put(
                    "reportedStages",
                    coverage.stages().stream().map(ReportedStage::line).toList());
        }
        return properties;
    }

    private static List<Map<String, Object>> participants(
            EventCluster cluster, Shown shown, Map<String, Object> event, boolean stands) {
        return cluster.reports().stream()
                .flatMap(report -> report.claim().event().participants().stream())
                .distinct()
                .sorted(Comparator.comparing(Participant::role).thenComparing(Participant::entity))
                .map(part -> participant(cluster, shown, event, stands, part))
                .toList();
    }

    private static Map<String, Object> participant(
            EventCluster cluster, Shown shown, Map<String, Object> event, boolean stands, Participant part) {
        boolean isShown = stands && shown.event().participants().contains(part);
        Map<String, Object> properties = Filing.of(part.role(), isShown, shown, event);
        properties.put("entityId", part.entity().value());
        properties.put("role", part.role().name());
        properties.put("position", position(part, shown));
        properties.put("shown", isShown);
        properties.put("eventId", cluster.id().value());
        properties.put("kind", shown.event().kind().name());
        properties.put(isState(shown) ? "stateDay" : "earliest", shown.when().sortDay());
        if (EventBonds.areTooMany(shown.event())) {
            properties.put("apart", true);
        }
        if (part.role() == Role.ORGANIZATION && Tenures.isOfSolePost(shown.event())) {
            properties.put("solePostIn", part.entity().value());
        }
        return properties;
    }

    /** A state has its day under another name, so that no index by which events are read in order has it. */
    private static boolean isState(Shown shown) {
        return shown.event().kind().isState();
    }

    /** Its place among those shown; after all of them for a participant that the event does not show in this role. */
    private static int position(Participant part, Shown shown) {
        int place = shown.event().participants().indexOf(part);
        return place < 0 ? shown.event().participants().size() : place;
    }
}
