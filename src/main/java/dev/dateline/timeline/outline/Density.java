package dev.dateline.timeline.outline;

import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.value.Status;
import dev.dateline.timeline.query.TimelineQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much happens when on a timeline.
 *
 * @param total how many events the question leaves in
 * @param months those months that have any of them, in order
 * @param kinds how many there are of each kind that is present, whatever kinds are asked for
 * @param statuses how many there are of each status that is present, whatever statuses are asked for
 * @param knownSince the day on which the first of them became known; null where there are none
 */
public record Density(
        int total,
        List<Month> months,
        Map<EventKind, Integer> kinds,
        Map<Status, Integer> statuses,
        @Nullable LocalDate knownSince) {

    /**
     * One month.
     *
     * @param bands how many events each band of the drawing has in it
     */
    public record Month(YearMonth month, Map<String, Integer> bands) {}

    /** How many events of one sort a month has. */
    record Count(EventKind kind, Status status, YearMonth month, int events, LocalDate knownFrom) {}

    static Density of(List<Count> counts, TimelineQuery query, Function<EventKind, String> band) {
        Predicate<Count> ofKind = count -> query.kinds().isEmpty()
                ? !count.kind().isState()
                : query.kinds().contains(count.kind());
        Predicate<Count> ofStatus =
                count -> query.statuses().isEmpty() || query.statuses().contains(count.status());
        List<Count> wanted = counts.stream().filter(ofKind.and(ofStatus)).toList();
        Map<YearMonth, List<Count>> byMonth =
                wanted.stream().collect(Collectors.groupingBy(Count::month, TreeMap::new, Collectors.toList()));
        return new Density(
                wanted.stream().mapToInt(Count::events).sum(),
                byMonth.entrySet().stream()
                        .map(month ->
                                new Month(month.getKey(), sums(month.getValue(), count -> band.apply(count.kind()))))
                        .toList(),
                sums(counts.stream().filter(ofStatus).toList(), Count::kind),
                sums(counts.stream().filter(ofKind).toList(), Count::status),
                wanted.stream()
                        .map(Count::knownFrom)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static <K extends Comparable<K>> Map<K, Integer> sums(List<Count> counts, Function<Count, K> key) {
        return counts.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.summingInt(Count::events)));
    }
}
