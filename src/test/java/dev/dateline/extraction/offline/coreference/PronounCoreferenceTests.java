package dev.dateline.extraction.offline.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The entity that a pronoun means by what was mentioned before. */
class PronounCoreferenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann/NNP/PER Doe/NNP/PER runs/VBZ it/PRP // She/PRP left/VBD | compound(2,1) nsubj(3,2) obj(3,4) // nsubj(2,1) | She | Ann Doe
            # a first name contradicts a gender
            Ann/NNP/PER Doe/NNP/PER met/VBD Peter/NNP/PER Roe/NNP/PER // He/PRP left/VBD | compound(2,1) nsubj(3,2) compound(5,4) obj(3,5) // nsubj(2,1) | He | Peter Roe
            # what the sentence before is about
            Norvex/NNP/ORG sued/VBD Tarn/NNP/ORG // It/PRP won/VBD | nsubj(2,1) obj(2,3) // nsubj(2,1) | It | Norvex
            Norvex/NNP/ORG grew/VBD // The/DT town/NN likes/VBZ its/PRP$ shop/NN | nsubj(2,1) // det(2,1) nsubj(3,2) nmod:poss(5,4) obj(3,5) | its | Norvex
            # who spoke goes on speaking
            Ann/NNP/PER Doe/NNP/PER said/VBD so/RB // Eva/NNP/PER Roe/NNP/PER left/VBD early/RB // Now/RB ,/, she/PRP said/VBD so/RB | compound(2,1) nsubj(3,2) // compound(2,1) nsubj(3,2) // advmod(4,1) nsubj(4,3) | she | Ann Doe
            """)
    void means(String words, String relations, String word, String expected) {
        HandParsed parsed = HandParsed.of(words, relations);
        assertThat(HandParsed.meant(parsed.article(), parsed.token(word))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norvex/NNP/ORG grew/VBD // He/PRP left/VBD | nsubj(2,1) // nsubj(2,1) | He
            Ann/NNP/PER Doe/NNP/PER spoke/VBD // It/PRP grew/VBD | compound(2,1) nsubj(3,2) // nsubj(2,1) | It
            Norvex/NNP/ORG grew/VBD // They/PRP left/VBD | nsubj(2,1) // nsubj(2,1) | They
            Norvex/NNP/ORG grew/VBD // Then/RB it/PRP seems/VBZ odd/JJ | nsubj(2,1) // advmod(3,1) nsubj(3,2) xcomp(3,4) | it
            """)
    void meansNobody(String words, String relations, String word) {
        HandParsed parsed = HandParsed.of(words, relations);
        assertThat(HandParsed.meant(parsed.article(), parsed.token(word))).isNull();
    }
}
