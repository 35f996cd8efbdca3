package dev.dateline.extraction.offline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.document.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which date belongs to an event by the order of the words, where the parse leads to none. */
class DateByProximityTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a date that opens the sentence, or follows the event
            In/IN 2021/CD we/PRP bought/VBD Tarn/NNP           | case(2,1) dep(5,2) nsubj(4,3) obj(4,5) | bought | 2021
            We/PRP bought/VBD Tarn/NNP in/IN 2021/CD           | nsubj(2,1) obj(2,3) case(5,4) dep(3,5) | bought | 2021
            # not with another verb between
            In/IN 2021/CD we/PRP grew/VBD and/CC bought/VBD Tarn/NNP | case(2,1) dep(4,2) nsubj(4,3) cc(6,5) conj:and(4,6) obj(6,7) | bought | NONE
            # not where there are two
            In/IN 2021/CD we/PRP bought/VBD Tarn/NNP in/IN 2022/CD | case(2,1) dep(5,2) nsubj(4,3) obj(4,5) case(7,6) dep(5,7) | bought | NONE
            # not behind a word that places it by another event
            We/PRP bought/VBD Tarn/NNP after/IN 2021/CD        | nsubj(2,1) obj(2,3) case(5,4) dep(3,5) | bought | NONE
            """)
    void finds(String words, String relations, String event, String expected) {
        HandParsed parsed = HandParsed.of(words, relations);
        Sentence sentence = parsed.sentence();
        DateMention found =
                new DateByProximity(sentence, DateMention.in(sentence, parsed.text())).of(parsed.word(event));
        assertThat(found == null ? "NONE" : found.phrase().words()).isEqualTo(expected);
    }
}
