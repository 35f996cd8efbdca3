package dev.dateline.extraction.offline.frame.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import edu.stanford.nlp.ling.CoreLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject and the object of a verb by the order of the words. */
class LinearArgumentsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norvex/NNP filed/VBD papers/NNS                                                  | Norvex
            Norvex/NNP has/VBZ now/RB filed/VBN papers/NNS                                   | Norvex
            Norvex/NNP ,/, once/RB a/DT maker/NN of/IN scooters/NNS ,/, filed/VBD papers/NNS | Norvex
            Norvex/NNP ,/, which/WDT made/VBD scooters/NNS ,/, filed/VBD papers/NNS          | Norvex
            In/IN Oslo/NNP filed/VBD papers/NNS                                              | ''
            Then/RB filed/VBD papers/NNS                                                     | ''
            """)
    void before(String words, String expected) {
        HandParsed parsed = HandParsed.of(words, "");
        assertThat(new LinearArguments(parsed.sentence())
                        .before(parsed.token("filed").index() - 1)
                        .map(CoreLabel::word)
                        .orElse(""))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bought/VBD Tarn/NNP                     | Tarn
            bought/VBD the/DT yarn/NN maker/NN Tarn/NNP Mills/NNPS yesterday/RB | Mills
            bought/VBD Tarn/NNP 's/POS mills/NNS    | ''
            bought/VBD into/IN Tarn/NNP             | ''
            """)
    void behind(String words, String expected) {
        HandParsed parsed = HandParsed.of(words, "");
        assertThat(new LinearArguments(parsed.sentence())
                        .behind(0)
                        .map(CoreLabel::word)
                        .orElse(""))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tarn/NNP was/VBD quickly/RB bought/VBN | true
            Norvex/NNP has/VBZ bought/VBN          | false
            """)
    void isPassive(String words, boolean passive) {
        HandParsed parsed = HandParsed.of(words, "");
        assertThat(new LinearArguments(parsed.sentence())
                        .isPassive(parsed.token("bought").index() - 1))
                .isEqualTo(passive);
    }
}
