package dev.dateline.resolution.event;

import dev.dateline.fact.event.EventId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The reports that speak of one event, in the order of their ids.
 *
 * @param because what joined them, rule by rule
 */
public record EventCluster(EventId id, List<Report> reports, List<String> because) {

    /**
     * Named after the report that was known first, so that a later one leaves the name as it is; of several, after the
     * one with the smallest id.
     */
    static EventCluster of(Collection<Report> reports, List<String> because) {
        Report first = reports.stream()
                .min(Comparator.comparing(Report::publishedAt).thenComparing(Report::id))
                .orElseThrow();
        String kind = first.event().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new EventCluster(
                new EventId(kind + "-" + first.id()),
                reports.stream().sorted(Comparator.comparing(Report::id)).toList(),
                because.stream().distinct().sorted().toList());
    }
}
