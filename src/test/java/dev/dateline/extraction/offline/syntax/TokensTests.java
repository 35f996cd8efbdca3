package dev.dateline.extraction.offline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTests {

    @ParameterizedTest
    @CsvSource({
        "Norvex/NNP, true",
        "chairman/NN, false",
        "Dr./NNP, false",
        "Series/NNP, false",
        "Ex-Googler/NNP, false",
        "PhD/NNP, false",
        "March/NNP/DATE, false",
        "Marches/NNPS, true"
    })
    void titlesDegreesAndTimesAreNoNames(String word, boolean name) {
        assertThat(Tokens.isName(HandParsed.of(word, "").lines().getFirst().token(0)))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Tarn, 0", "Oslo, 3", "grew, 0"})
    void aWordStandsInTheBracketThatIsOpenBeforeIt(String word, int bracket) {
        HandParsed parsed = HandParsed.of("Tarn/NNP of/IN (/-LRB- Oslo/NNP )/-RRB- grew/VBD", "");
        int index = parsed.token(word).index();
        assertThat(Tokens.bracketAround(parsed.sentence(), index)).isEqualTo(word.equals("Oslo") ? 3 : bracket);
    }
}
