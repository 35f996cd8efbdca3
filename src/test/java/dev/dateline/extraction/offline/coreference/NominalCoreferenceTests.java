package dev.dateline.extraction.offline.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The entity that a definite noun means. */
class NominalCoreferenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norvex/NNP/ORG cut/VBD prices/NNS // The/DT company/NN grew/VBD | nsubj(2,1) obj(2,3) // det(2,1) nsubj(3,2) | company | Norvex
            # what a text has called it
            Norvex/NNP/ORG ,/, a/DT chipmaker/NN ,/, sued/VBD Tarn/NNP/ORG // The/DT chipmaker/NN grew/VBD | appos(1,4) det(4,3) nsubj(6,1) obj(6,7) // det(2,1) nsubj(3,2) | chipmaker | Norvex
            # a noun of its name
            Tarn/NNP/ORG sued/VBD Eastmere/NNP/ORG Port/NNP/ORG // The/DT port/NN grew/VBD | nsubj(2,1) compound(4,3) obj(2,4) // det(2,1) nsubj(3,2) | port | Eastmere Port
            # the board of a company
            Norvex/NNP/ORG met/VBD Tarn/NNP/ORG // The/DT board/NN of/IN Tarn/NNP/ORG sat/VBD | nsubj(2,1) obj(2,3) // det(2,1) case(4,3) nmod:of(2,4) nsubj(5,2) | board | Tarn
            # the last two of a kind
            Norvex/NNP/ORG met/VBD Tarn/NNP/ORG // The/DT latter/NN paid/VBD | nsubj(2,1) obj(2,3) // det(2,1) nsubj(3,2) | latter | Tarn
            Norvex/NNP/ORG met/VBD Tarn/NNP/ORG // The/DT former/NN paid/VBD | nsubj(2,1) obj(2,3) // det(2,1) nsubj(3,2) | former | Norvex
            """)
    void means(String words, String relations, String word, String expected) {
        HandParsed parsed = HandParsed.of(words, relations);
        assertThat(HandParsed.meant(parsed.article(), parsed.token(word))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norvex/NNP/ORG grew/VBD // A/DT company/NN fell/VBD | nsubj(2,1) // det(2,1) nsubj(3,2) | company
            Norvex/NNP/ORG grew/VBD // The/DT other/JJ company/NN fell/VBD | nsubj(2,1) // det(3,1) amod(3,2) nsubj(4,3) | company
            Norvex/NNP/ORG grew/VBD // The/DT companies/NNS fell/VBD | nsubj(2,1) // det(2,1) nsubj(3,2) | companies
            Ann/NNP/PER Doe/NNP/PER spoke/VBD // The/DT company/NN fell/VBD | compound(2,1) nsubj(3,2) // det(2,1) nsubj(3,2) | company
            """)
    void meansNobody(String words, String relations, String word) {
        HandParsed parsed = HandParsed.of(words, relations);
        assertThat(HandParsed.meant(parsed.article(), parsed.token(word))).isNull();
    }
}
