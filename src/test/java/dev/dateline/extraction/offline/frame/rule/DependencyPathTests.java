package dev.dateline.extraction.offline.frame.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.PredicateArguments;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a path leads in "Norvex bought a stake in Tarn from Beck". */
class DependencyPathTests {

    private static final HandParsed PURCHASE = HandParsed.of(
            "Norvex/NNP bought/VBD a/DT stake/NN in/IN Tarn/NNP from/IN Beck/NNP",
            "nsubj(2,1) det(4,3) obj(2,4) case(6,5) nmod:in(4,6) case(8,7) obl:from(2,8)");

    private static final Lexicon WORDS =
            Lexicon.of(Map.of("holding", Set.of("stake", "share"), "business", Set.of("unit")));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            subject                      ; Norvex
            object                       ; stake
            object/in                    ; Tarn
            object[stake]/in             ; Tarn
            object[share]/in             ; -
            object[@holding]/in          ; Tarn
            object[@business]/in         ; -
            object/in[NAME]              ; Tarn
            object[NAME]                 ; -
            subject + from               ; Norvex Beck
            by | subject                 ; - / Norvex
            owner                        ; -
            self                         ; bought
            """)
    void leadsTo(String path, String expected) {
        assertThat(
                        DependencyPath.parse(path, WORDS)
                                .reach(PURCHASE.word("bought"), PredicateArguments.of(PURCHASE.sentence()))
                                .stream()
                                .map(DependencyPathTests::forms)
                                .collect(Collectors.joining(" / ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            subject | object         ; object  ; true
            object[@holding]         ; object  ; false
            object/in                ; object  ; false
            by | subject             ; object  ; false
            """)
    void asksForAStepWhereNothingNarrowsIt(String path, String step, boolean asks) {
        assertThat(DependencyPath.parse(path, WORDS).asksFor(step)).isEqualTo(asks);
    }

    @Test
    void aMistakeIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DependencyPath.parse("object[stake/in", WORDS))
                .withMessageContaining("object[stake");
    }

    private static String forms(List<IndexedWord> words) {
        return words.isEmpty() ? "-" : words.stream().map(IndexedWord::word).collect(Collectors.joining(" "));
    }
}
