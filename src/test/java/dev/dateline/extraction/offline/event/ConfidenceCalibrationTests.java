package dev.dateline.extraction.offline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.dateline.extraction.offline.event.ConfidenceCalibration.Step;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ConfidenceCalibrationTests {

    @Test
    void aHigherScoreIsNeverWorthLess() {
        assertThat(confidences(ConfidenceCalibration.load())).isSorted().allMatch(c -> c > 0 && c < 1);
    }

    @Test
    void theShippedTableTellsScoresApart() {
        assertThat(confidences(ConfidenceCalibration.load()).stream().distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void aStepThatFallsIsPooledWithTheOneBefore() {
        ConfidenceCalibration calibration =
                ConfidenceCalibration.of(List.of(new Step(0, 8, 7), new Step(0.5, 8, 5), new Step(0.9, 18, 17)));
        assertThat(calibration.of(0.2)).isEqualTo(calibration.of(0.6)).isEqualTo(13.0 / 18);
        assertThat(calibration.of(0.95)).isEqualTo(18.0 / 20);
    }

    @Test
    void fewReportsDoNotPromiseMuch() {
        assertThat(ConfidenceCalibration.of(List.of(new Step(0, 2, 2))).of(0.99))
                .isEqualTo(0.75);
    }

    @Test
    void aTableHasToBeginAtNothing() {
        assertThatIllegalStateException().isThrownBy(() -> ConfidenceCalibration.of(List.of(new Step(0.5, 2, 2))));
    }

    private static List<Double> confidences(ConfidenceCalibration calibration) {
        return DoubleStream.iterate(0, score -> score <= 1, score -> score + 0.01)
                .map(calibration::of)
                .boxed()
                .toList();
    }
}
