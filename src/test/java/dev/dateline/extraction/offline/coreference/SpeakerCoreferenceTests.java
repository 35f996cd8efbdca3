package dev.dateline.extraction.offline.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The entity that "I" and "we" mean. */
class SpeakerCoreferenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # in a quotation the one who speaks
            “/`` I/PRP leave/VBP ”/'' said/VBD Ann/NNP/PER Doe/NNP/PER | nsubj(3,2) ccomp(5,3) compound(7,6) nsubj(5,7) | I | Ann Doe
            “/`` We/PRP grow/VBP ”/'' said/VBD Norvex/NNP/ORG | nsubj(3,2) ccomp(5,3) nsubj(5,6) | We | Norvex
            # the speaker's employer
            “/`` We/PRP grow/VBP ”/'' said/VBD Norvex/NNP/ORG CEO/NN Ann/NNP/PER Doe/NNP/PER | nsubj(3,2) ccomp(5,3) compound(9,6) compound(9,7) compound(9,8) nsubj(5,9) | We | Norvex
            “/`` We/PRP grow/VBP ”/'' said/VBD Ann/NNP/PER Doe/NNP/PER ,/, CEO/NN of/IN Norvex/NNP/ORG | nsubj(3,2) ccomp(5,3) compound(7,6) nsubj(5,7) appos(7,9) case(11,10) nmod:of(9,11) | We | Norvex
            # a quotation that goes on in the next sentence
            “/`` I/PRP leave/VBP ,/, ”/'' said/VBD Ann/NNP/PER Doe/NNP/PER // “/`` My/PRP$ time/NN is/VBZ up/RP ”/'' | nsubj(3,2) ccomp(6,3) compound(8,7) nsubj(6,8) // nmod:poss(3,2) nsubj(4,3) | My | Ann Doe
            """)
    void means(String words, String relations, String word, String expected) {
        HandParsed parsed = HandParsed.of(words, relations);
        assertThat(HandParsed.meant(parsed.article(), parsed.token(word))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We/PRP met/VBD Norvex/NNP/ORG | nsubj(2,1) obj(2,3) | We
            I/PRP met/VBD Ann/NNP/PER Doe/NNP/PER | nsubj(2,1) compound(4,3) obj(2,4) | I
            “/`` I/PRP grow/VBP ”/'' said/VBD Norvex/NNP/ORG | nsubj(3,2) ccomp(5,3) nsubj(5,6) | I
            """)
    void meansNobody(String words, String relations, String word) {
        HandParsed parsed = HandParsed.of(words, relations);
        assertThat(HandParsed.meant(parsed.article(), parsed.token(word))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Norvex Newsroom, Norvex", "Fennwick Blog, Fennwick"})
    void weIsTheCompanyInItsOwnAnnouncement(String outlet, String expected) {
        HandParsed parsed = HandParsed.of(
                "Norvex/NNP/ORG grows/VBZ // We/PRP thank/VBP you/PRP", "nsubj(2,1) // nsubj(2,1) obj(2,3)");
        assertThat(HandParsed.meant(parsed.article(outlet, null), parsed.token("We")))
                .isEqualTo(expected);
    }
}
