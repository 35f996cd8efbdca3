package dev.dateline.graph.derive;

import dev.dateline.fact.event.Role;
import dev.dateline.fact.value.When;
import dev.dateline.graph.read.Facets;
import dev.dateline.resolution.consensus.Shown;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Under what a participation is filed, so that whatever a timeline leaves out is left out by an index. What most have not
 * is no property of theirs, and takes no room in its index.
 */
final class Filing {

    /** Spans of dates, and of what is known, that are no longer than a year are looked for in that year alone. */
    private static final long YEAR = 366;

    private Filing() {}

    /** The properties of a participation in this role, of an event as it is written. */
    static Map<String, Object> of(Role role, boolean isShown, Shown shown, Map<String, Object> event) {
        Map<String, Object> filed = new HashMap<>();
        LocalDate knownFrom = day(event, "knownFrom");
        LocalDate knownUntil = day(event, "knownUntil");
        filed.put("knownFrom", knownFrom);
        filed.put("knownUntil", knownUntil);
        filed.put("known", knownFrom.equals(knownUntil) ? "ONCE" : width(knownFrom, knownUntil));
        if (isShown && !shown.event().kind().isState()) {
            filed.put("facet", Facets.of(shown.event().kind(), role, shown.status()));
            filed.put("sourceLevel", Facets.sourceLevel(shown.sourceCount()));
            filed.putAll(dates(shown.when()));
        }
        if (shown.when().sortDay().isAfter(knownFrom)) {
            filed.put("aheadDay", shown.when().sortDay());
        }
        return filed;
    }

    private static LocalDate day(Map<String, Object> event, String key) {
        return Objects.requireNonNull((LocalDate) event.get(key));
    }

    private static Map<String, Object> dates(When when) {
        Map<String, Object> filed = new HashMap<>();
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest() == null ? LocalDate.of(9999, 12, 31) : when.latest();
        if (earliest == null) {
            filed.put("openUntil", latest);
        } else if (!earliest.equals(latest)) {
            filed.put("span", width(earliest, latest));
            filed.put("spanUntil", latest);
        }
        return filed;
    }

    static String width(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) <= YEAR ? "YEAR" : "LONGER";
    }
}
