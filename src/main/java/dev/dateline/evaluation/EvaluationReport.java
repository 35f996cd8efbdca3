package dev.dateline.evaluation;

import dev.dateline.evaluation.comparison.Trap;
import dev.dateline.evaluation.line.ReportedEvent;
import dev.dateline.evaluation.total.AttributeTotals;
import dev.dateline.evaluation.total.EntityTotals;
import dev.dateline.evaluation.total.EventTotals;
import dev.dateline.evaluation.total.Reliability;
import dev.dateline.evaluation.total.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An evaluation as a table to read. */
public final class EvaluationReport {

    private static final int QUOTE = 90;

    private final Evaluation evaluation;
    private final List<String> lines = new ArrayList<>();

    private EvaluationReport(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * The report as text.
     *
     * @param rules whether each rule of the extractor is listed with its precision and recall
     * @param details whether each miss and each false alarm is listed
     */
    public static String of(Evaluation evaluation, boolean rules, boolean details) {
        EvaluationReport report = new EvaluationReport(evaluation);
        report.addEvents();
        report.addEntities();
        report.addAttributes();
        report.addEvidence();
        report.addReliability();
        if (rules) {
            report.addRules();
        }
        if (details) {
            report.addDetails();
        }
        return String.join("\n", report.lines) + "\n";
    }

    private void addHeader() {
        lines.add(String.format(
                Locale.ROOT, "%-24s%6s%6s%6s   %5s %5s %5s", "", "gold", "pred", "match", "P", "R", "F1"));
    }

    private void addRow(String label, Tally tally) {
        lines.add(String.format(
                Locale.ROOT,
                "%-24s%6d%6d%6d   %s %s %s",
                label,
                tally.gold(),
                tally.reported(),
                tally.matched(),
                percent(tally.precision()),
                percent(tally.recall()),
                percent(tally.f1())));
    }

    private void addEvents() {
        EventTotals events = evaluation.events();
        lines.add(String.format(
                Locale.ROOT,
                "%d articles, %d without a prediction; %d predicted events left out (kinds not annotated there)",
                evaluation.articleCount(),
                evaluation.unreported(),
                evaluation.leftOut()));
        addHeader();
        events.kinds().forEach(this::addRow);
        addRow("ALL (micro)", events.all());
        addRow("ALL, dates ignored", evaluation.eventsIgnoringDates().all());
        events.salience().forEach(this::addRecall);
        addRecall("OTHER", events.other());
        lines.add("");
    }

    private void addRecall(String name, Tally tally) {
        lines.add(String.format(
                Locale.ROOT,
                "recall, %-16s%6d%6s%6d%9s%s",
                name,
                tally.gold(),
                "",
                tally.matched(),
                "",
                percent(tally.recall())));
    }

    private void addEntities() {
        EntityTotals entities = evaluation.entities();
        addHeader();
        addRow("entities", entities.all());
        lines.add(String.format(
                Locale.ROOT,
                "  those in events: recall %s of %d",
                percent(entities.inEvents().recall()),
                entities.inEvents().gold()));
        lines.add("");
    }

    private void addAttributes() {
        AttributeTotals attributes = evaluation.attributes();
        attributes
                .accuracy()
                .forEach((field, tally) -> lines.add(
                        String.format(Locale.ROOT, "%-26s%s of %d", field, percent(tally.recall()), tally.gold())));
        attributes
                .sets()
                .forEach((label, tally) -> lines.add(String.format(
                        Locale.ROOT,
                        "%-26sP %s  R %s  F1 %s",
                        label,
                        percent(tally.precision()),
                        percent(tally.recall()),
                        percent(tally.f1()))));
        lines.add("");
    }

    private void addEvidence() {
        Tally evidence = evaluation.evidence();
        String warning = evidence.matched() == evidence.gold() ? "" : "  MUST BE ALL";
        lines.add(
                String.format(Locale.ROOT, "evidence valid: %d of %d%s", evidence.matched(), evidence.gold(), warning));
        List<Trap> violated = evaluation.violatedTraps();
        if (evaluation.trapCount() > 0) {
            lines.add(String.format(Locale.ROOT, "traps violated: %d of %d", violated.size(), evaluation.trapCount()));
            violated.forEach(trap -> lines.add(
                    String.format(Locale.ROOT, "  %s %s: %s", trap.id(), trap.articleId(), trap.mustNotYield())));
        }
    }

    private void addReliability() {
        Reliability reliability = evaluation.reliability();
        if (reliability.bins().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(String.format(
                Locale.ROOT, "%-24s%6s%6s   %10s %9s", "confidence", "pred", "match", "confidence", "precision"));
        for (Reliability.Bin bin : reliability.bins()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-24s%6d%6d   %10s %9s",
                    String.format(Locale.ROOT, "%.1f to %.1f", bin.from(), bin.from() + 0.1),
                    bin.reports(),
                    bin.right(),
                    percent(bin.meanConfidence()),
                    percent(bin.precision())));
        }
        lines.add(String.format(
                Locale.ROOT,
                "expected calibration error: %s",
                percent(reliability.expectedCalibrationError()).strip()));
    }

    /** The last two columns are the reports that are based on the rule alone, and how many of them are right. */
    private void addRules() {
        lines.add("");
        lines.add(String.format(
                Locale.ROOT, "%-72s%6s%6s   %5s %5s%6s%6s", "rule", "pred", "match", "P", "R", "alone", "match"));
        evaluation
                .rules()
                .rows()
                .forEach((rule, row) -> lines.add(String.format(
                        Locale.ROOT,
                        "%-72s%6d%6d   %s %s%6d%6d",
                        rule,
                        row.tally().reported(),
                        row.tally().matched(),
                        percent(row.tally().precision()),
                        percent(row.tally().recall()),
                        row.own().reported(),
                        row.own().matched())));
    }

    private void addDetails() {
        lines.add("");
        lines.add("missed:");
        evaluation
                .missed()
                .forEach(event -> lines.add(String.format(Locale.ROOT, "  %s %s", event.id(), describe(event))));
        lines.add("false alarms:");
        for (Map.Entry<String, List<ReportedEvent>> article :
                evaluation.falseAlarms().entrySet()) {
            article.getValue()
                    .forEach(event ->
                            lines.add(String.format(Locale.ROOT, "  %s %s", article.getKey(), describe(event))));
        }
    }

    private static String describe(ReportedEvent event) {
        String quote = event.evidence() == null ? "" : event.evidence().quote();
        return event.kind() + " " + event.when() + " " + String.join(", ", event.named()) + ": “"
                + quote.substring(0, Math.min(QUOTE, quote.length())) + "”";
    }

    /** Rounded half to even on the exact value, as the figures of other tools are. */
    private static String percent(@Nullable Double share) {
        return share == null
                ? "    -"
                : String.format(
                        Locale.ROOT,
                        "%5s",
                        new BigDecimal(100 * share)
                                .setScale(1, RoundingMode.HALF_EVEN)
                                .toPlainString());
    }
}
