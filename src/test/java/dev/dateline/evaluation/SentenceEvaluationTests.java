package dev.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.evaluation.line.InvalidInput;
import dev.dateline.evaluation.line.LabelledSentence;
import dev.dateline.evaluation.total.Tally;
import dev.dateline.fact.event.EventKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEvaluationTests {

    @Test
    void aKindCountsOnceASentence() {
        List<LabelledSentence> read = LabelledSentence.read(
                "file", Stream.of("ACQUISITION,LAYOFF\tTarn bought Beck and let 40 go.", "NONE\tIt rained."));
        SentenceEvaluation evaluation = new SentenceEvaluation();
        evaluation.add(read.get(0), Set.of(EventKind.ACQUISITION, EventKind.RULING));
        evaluation.add(read.get(1), Set.of(EventKind.ACQUISITION));
        assertThat(evaluation.all()).isEqualTo(new Tally(2, 3, 1));
        assertThat(evaluation.report()).contains("LAYOFF").contains("33.3");
    }

    @Test
    void positionsAreLeftOut() {
        SentenceEvaluation evaluation = new SentenceEvaluation();
        evaluation.add(new LabelledSentence(1, Set.of(EventKind.POSITION), "She is the chair."), Set.of());
        assertThat(evaluation.all()).isEqualTo(Tally.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no tab", "SALE\tTarn sold Beck.", "NONE\t ", "NONE\tone\ttwo"})
    void aLineOfAnotherFormIsRefusedWithItsNumber(String line) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> LabelledSentence.read("file", Stream.of("NONE\tIt rained.", line)))
                .withMessageContaining("file: line 2");
    }
}
