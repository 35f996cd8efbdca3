package dev.dateline.extraction.offline.event;

import dev.dateline.extraction.offline.lexicon.YamlResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a frame's score is worth: the share of right reports among those of the project's corpus with about that score.
 *
 * <p>{@code calibration.yaml} has the counts. A step that falls is pooled with the one before it, so that a higher score is
 * never worth less; and each step is counted as if it had one right and one wrong report more, so that few reports do not
 * promise much.
 */
final class ConfidenceCalibration {

    private static final String FILE = "calibration.yaml";

    /** Reports with a score from here up to the next step, and how many of them were right. */
    record Step(double from, int reports, int right) {

        double share() {
            return (right + 1.0) / (reports + 2.0);
        }

        Step with(Step next) {
            return new Step(from, reports + next.reports, right + next.right);
        }
    }

    /** The file. */
    record Table(List<Step> steps) {}

    private final TreeMap<Double, Double> confidences = new TreeMap<>();

    private ConfidenceCalibration(List<Step> steps) {
        pooled(steps).forEach(step -> confidences.put(step.from(), step.share()));
        if (confidences.floorKey(0.0) == null) {
            throw new IllegalStateException(FILE + " does not begin at 0");
        }
    }

    static ConfidenceCalibration load() {
        return of(YamlResource.read(FILE, Table.class).steps());
    }

    /** @param steps from the lowest score, which is 0, to the highest */
    static ConfidenceCalibration of(List<Step> steps) {
        return new ConfidenceCalibration(steps);
    }

    /** The confidence of a claim with this score. */
    double of(double score) {
        Map.Entry<Double, Double> step = confidences.floorEntry(Math.max(0, score));
        return step == null ? confidences.firstEntry().getValue() : step.getValue();
    }

    private static List<Step> pooled(List<Step> steps) {
        List<Step> pooled = new ArrayList<>();
        for (Step step : steps) {
            Step last = step;
            while (!pooled.isEmpty() && pooled.getLast().share() >= last.share()) {
                last = pooled.removeLast().with(last);
            }
            pooled.add(last);
        }
        return pooled;
    }
}
