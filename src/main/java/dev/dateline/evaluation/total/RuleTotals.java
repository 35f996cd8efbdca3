package dev.dateline.evaluation.total;

import dev.dateline.evaluation.comparison.EventPairing;
import dev.dateline.evaluation.line.ReportedEvent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each rule of an extractor is worth, by the rule's name.
 *
 * <p>An event that several rules found counts for each of them. A rule's own reports are those that no other rule found:
 * without the rule they would be gone, the right ones and the wrong ones.
 */
public record RuleTotals(Map<String, Row> rows) {

    /**
     * The reports of one rule.
     *
     * @param tally against the gold events of the rule's kind
     * @param own against nothing: the reports that are based on this rule alone, and how many of them are right
     */
    public record Row(Tally tally, Tally own) {

        private static final Row NONE = new Row(Tally.NONE, Tally.NONE);

        private Row plus(Row other) {
            return new Row(tally.plus(other.tally), own.plus(other.own));
        }
    }

    public static RuleTotals of(List<EventPairing.Result> results) {
        RuleTotals totals = new RuleTotals(new TreeMap<>());
        Map<String, Tally> kinds = EventTotals.of(results).kinds();
        for (EventPairing.Result result : results) {
            result.pairs().stream()
                    .filter(pair -> pair.gold().counts())
                    .forEach(pair -> totals.add(pair.reported(), 1));
            result.falseAlarms().forEach(alarm -> totals.add(alarm, 0));
        }
        totals.rows.replaceAll((rule, row) -> new Row(
                new Tally(
                        kinds.getOrDefault(kindOf(rule), Tally.NONE).gold(), row.tally.reported(), row.tally.matched()),
                row.own));
        return totals;
    }

    private void add(ReportedEvent reported, int right) {
        Tally one = new Tally(0, 1, right);
        Tally own = reported.rules().size() == 1 ? one : Tally.NONE;
        reported.rules().forEach(rule -> rows.merge(rule, Row.NONE.plus(new Row(one, own)), Row::plus));
    }

    private static String kindOf(String rule) {
        return rule.substring(0, Math.max(0, rule.indexOf(':')));
    }
}
