package dev.dateline.timeline.read;

import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.read.Facets;
import dev.dateline.question.Period;
import dev.dateline.timeline.query.Moment;
import dev.dateline.timeline.query.TimelineQuery;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By which indexes a page of an entity's timeline is read, and from where to where: together they have all that the
 * question leaves in, and each is read in the order of the page. Exact days lie between the first and the last day that
 * is asked for; what began before the one, or is only known to be before a day behind the other, has an index of its own.
 */
record Lanes(TimelineQuery query, Moment start) {

    /** As {@code Filing} has it: spans that are no longer are looked for within as many days. */
    private static final int YEAR = 366;

    private static final int HIGHEST_LEVEL = 15;

    /** A width of spans, and up to which day the spans of that width that hold another day may last. */
    private static List<Map<String, Object>> around(LocalDate day) {
        LocalDate next = day.isAfter(Period.LAST_DAY.minusDays(YEAR)) ? Period.LAST_DAY : day.plusDays(YEAR);
        return List.of(Map.of("width", "YEAR", "until", next), Map.of("width", "LONGER", "until", Period.LAST_DAY));
    }

    Map<String, Object> parameters() {
        List<String> facets = facets();
        List<Integer> levels = facets.isEmpty() ? levels() : List.of();
        LocalDate from = Objects.requireNonNullElse(query.period().from(), Period.FIRST_DAY);
        LocalDate last = last();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("plain", facets.isEmpty() && levels.isEmpty());
        parameters.put("facets", facets);
        parameters.put("sourceLevels", levels);
        parameters.put("firstDay", query.isAscending() ? later(from, start.day()) : from);
        parameters.put("lastDay", query.isAscending() ? last : earlier(last, start.day()));
        parameters.put("spans", query.period().from() == null || isPast(from) ? List.of() : around(from));
        LocalDate late = last.isBefore(Period.LAST_DAY) ? last.plusDays(1) : Period.LAST_DAY;
        parameters.put("firstLate", query.isAscending() ? later(late, start.day()) : late);
        parameters.put("lastLate", query.isAscending() ? Period.LAST_DAY : start.day());
        parameters.put("partly", isLookingBack() ? around(query.asOf().knownAt()) : List.of());
        return parameters;
    }

    /** Whether all that began before the period was on the pages before. */
    private boolean isPast(LocalDate from) {
        return query.isAscending() && !start.day().isBefore(from);
    }

    /** Behind this day only what was known before it was, or is not known to have begun by then, is left in. */
    private LocalDate last() {
        LocalDate to = Objects.requireNonNullElse(query.period().to(), Period.LAST_DAY);
        return earlier(to, earlier(query.asOf().validAt(), query.asOf().knownAt()));
    }

    private boolean isLookingBack() {
        return query.asOf().knownAt().isBefore(LocalDate.now(ZoneId.systemDefault()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** What the participations asked for are filed under; none where nearly all are asked for. */
    private List<String> facets() {
        boolean any = query.happenings().isEmpty() && query.roles().isEmpty();
        if (any && (query.statuses().isEmpty() || query.statuses().contains(Status.HAPPENED))) {
            return List.of();
        }
        return all(query.happenings(), EnumSet.complementOf(EnumSet.of(EventKind.POSITION))).stream()
                .flatMap(kind ->
                        all(query.roles(), EnumSet.allOf(Role.class)).stream().flatMap(role -> facets(kind, role)))
                .toList();
    }

    private Stream<String> facets(EventKind kind, Role role) {
        return all(query.statuses(), EnumSet.allOf(Status.class)).stream().map(status -> Facets.of(kind, role, status));
    }

    private static <T> Collection<T> all(Set<T> chosen, Set<T> otherwise) {
        return chosen.isEmpty() ? otherwise : chosen;
    }

    private List<Integer> levels() {
        return query.minSources() <= 1
                ? List.of()
                : IntStream.rangeClosed(Facets.sourceLevel(query.minSources()), HIGHEST_LEVEL)
                        .boxed()
                        .toList();
    }
}
