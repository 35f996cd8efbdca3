package dev.dateline.evaluation.total;

import dev.dateline.evaluation.comparison.EventPairing;
import dev.dateline.evaluation.line.ReportedEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The events of all articles: by kind, by how much the article is about them, and those of no kind of ours, of which
 * only the recall is asked. A paired report counts under the gold's kind, a false alarm under its own.
 */
public record EventTotals(Map<String, Tally> kinds, Map<String, Tally> salience, Tally other) {

    private static final List<String> SALIENCES = List.of("main", "background", "implicit");

    public static EventTotals of(List<EventPairing.Result> results) {
        EventTotals totals = new EventTotals(new TreeMap<>(), new LinkedHashMap<>(), Tally.NONE);
        SALIENCES.forEach(salience -> totals.salience.put(salience, Tally.NONE));
        Tally other = Tally.NONE;
        for (EventPairing.Result result : results) {
            result.pairs().forEach(pair -> totals.add(pair.gold(), new Tally(1, 1, 1)));
            result.missed().forEach(missed -> totals.add(missed, new Tally(1, 0, 0)));
            result.falseAlarms().forEach(alarm -> totals.addTo(totals.kinds, alarm.kind(), new Tally(0, 1, 0)));
            other = other.plus(ofOther(result));
        }
        return new EventTotals(totals.kinds, totals.salience, other);
    }

    private void add(ReportedEvent gold, Tally tally) {
        if (gold.counts()) {
            addTo(kinds, gold.kind(), tally);
            addTo(salience, gold.leeway().salience(), tally);
        }
    }

    private void addTo(Map<String, Tally> tallies, String key, Tally tally) {
        tallies.merge(key, tally, Tally::plus);
    }

    private static Tally ofOther(EventPairing.Result result) {
        int found = (int) result.pairs().stream()
                .map(EventPairing.Pair::gold)
                .filter(EventTotals::isAskedOther)
                .count();
        int missed =
                (int) result.missed().stream().filter(EventTotals::isAskedOther).count();
        return new Tally(found + missed, found, found);
    }

    private static boolean isAskedOther(ReportedEvent gold) {
        return gold.isOther() && !gold.leeway().optional();
    }

    public Tally all() {
        return kinds.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
