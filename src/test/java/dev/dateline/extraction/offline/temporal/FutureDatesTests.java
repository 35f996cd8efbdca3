package dev.dateline.extraction.offline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a date without a year lies ahead of the news. */
class FutureDatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The/DT shop/NN will/MD open/VB in/IN May/NNP          | det(2,1) nsubj(4,2) aux(4,3) case(6,5) obl:in(4,6) | true
            The/DT shop/NN opens/VBZ in/IN May/NNP                | det(2,1) nsubj(3,2) case(5,4) obl:in(3,5)          | true
            # a present tense beside a date is arranged, unless it tells, or has come about
            Tarn/NNP lists/VBZ in/IN May/NNP                      | nsubj(2,1) case(4,3) obl:in(2,4)                   | true
            Tarn/NNP says/VBZ in/IN May/NNP                       | nsubj(2,1) case(4,3) obl:in(2,4)                   | false
            Tarn/NNP has/VBZ paid/VBN in/IN May/NNP               | nsubj(3,1) aux(3,2) case(5,4) obl:in(3,5)          | false
            Tarn/NNP is/VBZ big/JJ in/IN May/NNP                  | nsubj(3,1) cop(3,2) case(5,4) obl:in(3,5)          | false
            Doe/NNP left/VBD effective/JJ May/NNP 1/CD            | nsubj(2,1) amod(4,3) obl:tmod(2,4) nummod(4,5)     | true
            The/DT shop/NN opened/VBD in/IN May/NNP               | det(2,1) nsubj(3,2) case(5,4) obl:in(3,5)          | false
            It/PRP agreed/VBD to/TO buy/VB Tarn/NNP in/IN May/NNP | nsubj(2,1) xcomp(2,4) mark(4,3) obj(4,5) case(7,6) obl:in(4,7) | false
            """)
    void liesAhead(String words, String relations, boolean ahead) {
        HandParsed parsed = HandParsed.of(words, relations);
        assertThat(FutureDates.of(
                        DateMention.in(parsed.sentence(), parsed.text()).getFirst()))
                .isEqualTo(ahead);
    }
}
