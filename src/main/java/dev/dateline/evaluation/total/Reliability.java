package dev.dateline.evaluation.total;

import dev.dateline.evaluation.comparison.EventPairing;
import dev.dateline.evaluation.line.ReportedEvent;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether confidence means something: of the reports made with about this confidence, which share was right. */
public record Reliability(List<Bin> bins) {

    private static final int BINS = 10;

    /** The reports whose confidence lies from {@code from} up to a tenth more. */
    public record Bin(double from, int reports, int right, double sumOfConfidence) {

        public double meanConfidence() {
            return sumOfConfidence / reports;
        }

        public double precision() {
            return (double) right / reports;
        }
    }

    public static Reliability of(List<EventPairing.Result> results) {
        List<ReportedEvent> right = results.stream()
                .flatMap(result -> result.pairs().stream())
                .filter(pair -> pair.gold().counts())
                .map(EventPairing.Pair::reported)
                .toList();
        List<ReportedEvent> wrong = results.stream()
                .flatMap(result -> result.falseAlarms().stream())
                .toList();
        return new Reliability(IntStream.range(0, BINS)
                .mapToObj(bin -> bin(bin, confidences(right, bin), confidences(wrong, bin)))
                .filter(bin -> bin.reports() > 0)
                .toList());
    }

    private static List<Double> confidences(List<ReportedEvent> events, int bin) {
        return events.stream()
                .map(ReportedEvent::confidence)
                .filter(Objects::nonNull)
                .filter(confidence -> Math.clamp((int) (confidence * BINS), 0, BINS - 1) == bin)
                .toList();
    }

    private static Bin bin(int number, List<Double> right, List<Double> wrong) {
        double sum = Stream.concat(right.stream(), wrong.stream())
                .mapToDouble(Double::doubleValue)
                .sum();
        return new Bin((double) number / BINS, right.size() + wrong.size(), right.size(), sum);
    }

    /** How far confidence and precision lie apart, on average over the reports; 0 is perfect. */
    public double expectedCalibrationError() {
        int all = bins.stream().mapToInt(Bin::reports).sum();
        return bins.stream()
                .mapToDouble(bin -> bin.reports() * Math.abs(bin.precision() - bin.meanConfidence()) / all)
                .sum();
    }
}
