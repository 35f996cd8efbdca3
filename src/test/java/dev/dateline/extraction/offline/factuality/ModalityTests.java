package dev.dateline.extraction.offline.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.fact.value.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the words around an event present it, each step by which they do so. */
class ModalityTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the clause itself
            Norvex/NNP bought/VBD Tarn/NNP                         | nsubj(2,1) obj(2,3)                       | bought | HAPPENED
            Norvex/NNP will/MD buy/VB Tarn/NNP                     | nsubj(3,1) aux(3,2) obj(3,4)              | buy    | PLANNED
            Norvex/NNP may/MD buy/VB Tarn/NNP                      | nsubj(3,1) aux(3,2) obj(3,4)              | buy    | NONE
            Norvex/NNP never/RB bought/VBD Tarn/NNP                | nsubj(3,1) advmod(3,2) obj(3,4)           | bought | DENIED
            Norvex/NNP reportedly/RB bought/VBD Tarn/NNP           | nsubj(3,1) advmod(3,2) obj(3,4)           | bought | ALLEGED
            If/IN Norvex/NNP bought/VBD Tarn/NNP                   | mark(3,1) nsubj(3,2) obj(3,4)             | bought | NONE
            # adjectives of a noun
            the/DT proposed/JJ takeover/NN failed/VBD              | det(3,1) amod(3,2) nsubj(4,3)             | takeover | PLANNED
            the/DT abandoned/JJ takeover/NN hurt/VBD               | det(3,1) amod(3,2) nsubj(4,3)             | takeover | CANCELLED
            # what governs it
            Norvex/NNP plans/VBZ to/TO buy/VB Tarn/NNP             | nsubj(2,1) xcomp(2,4) mark(4,3) obj(4,5)  | buy    | PLANNED
            Norvex/NNP considers/VBZ buying/VBG Tarn/NNP           | nsubj(2,1) xcomp(2,3) obj(3,4)            | buying | NONE
            Norvex/NNP denied/VBD it/PRP bought/VBD Tarn/NNP       | nsubj(2,1) ccomp(2,4) nsubj(4,3) obj(4,5) | bought | DENIED
            Norvex/NNP refused/VBD to/TO buy/VB Tarn/NNP           | nsubj(2,1) xcomp(2,4) mark(4,3) obj(4,5)  | buy    | NONE
            # a light verb lends its mood to its noun
            Norvex/NNP will/MD complete/VB the/DT takeover/NN      | nsubj(3,1) aux(3,2) det(5,4) obj(3,5)     | takeover | PLANNED
            # a question reports nothing
            Has/VBZ Norvex/NNP bought/VBN Tarn/NNP ?/.             | aux(3,1) nsubj(3,2) obj(3,4)              | bought | NONE
            """)
    void presentsAs(String words, String relations, String event, String expected) {
        HandParsed parsed = HandParsed.of(words, relations);
        Status status = FactualityRules.statusOf(parsed.sentence(), parsed.word(event));
        assertThat(status == null ? "NONE" : status.name()).isEqualTo(expected);
    }
}
