package dev.dateline.extraction.offline.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.mention.HandNamed;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The entity that the grammar of its own sentence binds a pronoun to. */
class PronounBindingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the one who tells, unless another of its kind acts in what is told
            Tarn/NNP/ORG grew/VBD // Norvex/NNP/ORG said/VBD that/IN Ann/NNP/PER Doe/NNP/PER joined/VBD its/PRP$ board/NN | nsubj(2,1) // nsubj(2,1) mark(6,3) compound(5,4) nsubj(6,5) ccomp(2,6) nmod:poss(8,7) obj(6,8) | its | Norvex
            # the one beside it
            Tarn/NNP/ORG grew/VBD // Here/RB Norvex/NNP/ORG and/CC its/PRP$ investors/NNS met/VBD | nsubj(2,1) // advmod(6,1) nsubj(6,2) cc(5,3) nmod:poss(5,4) conj:and(2,5) | its | Norvex
            # the doer, for what is done to its own things
            Tarn/NNP/ORG grew/VBD // Norvex/NNP/ORG launched/VBD its/PRP$ suit/NN | nsubj(2,1) // nsubj(2,1) nmod:poss(4,3) obj(2,4) | its | Norvex
            # the one who is replaced
            """)
    void means(String words, String relations, String word, String expected) {
        HandParsed parsed = HandParsed.of(words, relations);
        assertThat(HandParsed.meant(parsed.article(), parsed.token(word))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norvex/NNP/ORG bought/VBD it/PRP | nsubj(2,1) obj(2,3) | it
            """)
    void meansNobody(String words, String relations, String word) {
        HandParsed parsed = HandParsed.of(words, relations);
        assertThat(HandParsed.meant(parsed.article(), parsed.token(word))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Norvex, true", "Beck, true", "Tarn, false"})
    void itIsNoneOfThoseWhoDoSomethingToIt(String name, boolean forbidden) {
        HandParsed parsed = HandParsed.of(
                "Norvex/NNP/ORG and/CC Beck/NNP/ORG bought/VBD it/PRP from/IN Tarn/NNP/ORG",
                "cc(3,2) conj:and(1,3) nsubj(4,1) +nsubj(4,3) obj(4,5) case(7,6) obl:from(4,7)");
        EntityTable entities = new EntityTable(parsed.source("Planet Courier", null), HandNamed.names(parsed.lines()));
        EntityChain chain = Objects.requireNonNull(entities.at(parsed.token(name)));
        assertThat(PronounBinding.of(entities, parsed.sentence(), parsed.token("it"))
                        .forbids(chain))
                .isEqualTo(forbidden);
    }
}
