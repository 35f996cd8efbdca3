package dev.dateline.extraction.offline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of a sentence only say where somebody comes from. */
class BackgroundNamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a former employer
            former/JJ Acme/NNP executive/NN Doe/NNP joined/VBD Tarn/NNP | amod(4,1) compound(4,2) compound(4,3) nsubj(5,4) obj(5,6) | Acme | true
            # a partner of another firm
            Acme/NNP partner/NN Doe/NNP joined/VBD Tarn/NNP | compound(3,1) compound(3,2) nsubj(4,3) obj(4,5) | Acme | true
            # a relative clause that leaves the event outside
            Doe/NNP ,/, who/WP ran/VBD Acme/NNP ,/, joined/VBD Tarn/NNP | acl:relcl(1,4) nsubj(4,3) obj(4,5) nsubj(7,1) obj(7,8) | Acme | true
            # what is joined is no background
            Doe/NNP joined/VBD Tarn/NNP last/JJ week/NN | nsubj(2,1) obj(2,3) amod(5,4) obl:tmod(2,5) | Tarn | false
            """)
    void contains(String words, String relations, String name, boolean background) {
        HandParsed parsed = HandParsed.of(words, relations);
        int trigger = parsed.token("joined").beginPosition();
        assertThat(BackgroundNames.of(parsed.sentence(), trigger).contains(parsed.token(name)))
                .isEqualTo(background);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Doe/NNP/PER ,/, founder/NN of/IN Acme/NNP/ORG ,/, was/VBD named/VBN | appos(1,3) case(5,4) nmod:of(3,5) nsubj:pass(8,1) aux:pass(8,7) | true
            Acme/NNP/ORG boss/NN Doe/NNP/PER was/VBD named/VBN | compound(3,1) compound(3,2) nsubj:pass(5,3) aux:pass(5,4) | true
            Doe/NNP/PER was/VBD named/VBN chief/NN of/IN Acme/NNP/ORG | nsubj:pass(3,1) aux:pass(3,2) xcomp(3,4) case(6,5) nmod:of(4,6) | false
            """)
    void describesSomebody(String words, String relations, boolean described) {
        HandParsed parsed = HandParsed.of(words, relations);
        int trigger = parsed.token("named").beginPosition();
        assertThat(BackgroundNames.of(parsed.sentence(), trigger).describesSomebody(parsed.token("Acme")))
                .isEqualTo(described);
    }
}
