package dev.dateline.extraction.offline.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several companies "the company" is. */
class DefiniteCompanyTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what does something to it is another
            Norvex/NNP/ORG grew/VBD // Tarn/NNP/ORG urged/VBD the/DT company/NN | nsubj(2,1) // nsubj(2,1) det(4,3) obj(2,4) | company | Norvex
            # its investors do something to it
            Norvex/NNP/ORG grew/VBD // Tarn/NNP/ORG investors/NNS asked/VBD the/DT company/NN | nsubj(2,1) // compound(2,1) nsubj(3,2) det(5,4) obj(3,5) | company | Tarn
            # the one who is quoted would say "we"
            # a union is no company
            Norvex/NNP/ORG grew/VBD // Metal/NNP/ORG Union/NNP/ORG met/VBD // The/DT company/NN fell/VBD | nsubj(2,1) // compound(2,1) nsubj(3,2) // det(2,1) nsubj(3,2) | company | Norvex
            # an investor is no startup
            Norvex/NNP/ORG grew/VBD // Birch/NNP/ORG Capital/NNP/ORG paid/VBD // The/DT startup/NN fell/VBD | nsubj(2,1) // compound(2,1) nsubj(3,2) // det(2,1) nsubj(3,2) | startup | Norvex
            # the last subject is the most prominent
            Norvex/NNP/ORG met/VBD Tarn/NNP/ORG // The/DT company/NN fell/VBD | nsubj(2,1) obj(2,3) // det(2,1) nsubj(3,2) | company | Norvex
            """)
    void means(String words, String relations, String word, String expected) {
        HandParsed parsed = HandParsed.of(words, relations);
        assertThat(HandParsed.meant(parsed.article(), parsed.token(word))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The/DT company/NN fell/VBD | det(2,1) nsubj(3,2) | company
            """)
    void meansNobody(String words, String relations, String word) {
        HandParsed parsed = HandParsed.of(words, relations);
        assertThat(HandParsed.meant(parsed.article(), parsed.token(word))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Norvex seeks a partner, Norvex", "Tarn seeks a partner, Tarn"})
    void theTitleSpeaksForACompany(String title, String expected) {
        HandParsed parsed = HandParsed.of(
                "Norvex/NNP/ORG and/CC Tarn/NNP/ORG met/VBD // The/DT company/NN fell/VBD",
                "cc(3,2) conj:and(1,3) nsubj(4,1) +nsubj(4,3) // det(2,1) nsubj(3,2)");
        assertThat(HandParsed.meant(parsed.article("Planet Courier", title), parsed.token("company")))
                .isEqualTo(expected);
    }
}
