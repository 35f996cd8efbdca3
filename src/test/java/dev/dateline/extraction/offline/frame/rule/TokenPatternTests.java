package dev.dateline.extraction.offline.frame.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.extraction.offline.lexicon.Lexicon;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words a row cannot do without; what the rows find in sentences is in the frames' examples. */
class TokenPatternTests {

    private static final Lexicon WORDS = Lexicon.of(Map.of("say", Set.of("say", "Tell")));

    @Test
    void wordsAndClassesAreNeeded() {
        assertThat(needed("{PERSON} @say! Goodbye")).containsExactly(Set.of("say", "tell"), Set.of("goodbye"));
    }

    @Test
    void whatIsOptionalIsNotNeeded() {
        assertThat(needed("left! soon? (for good)? ...")).containsExactly(Set.of("left"));
    }

    @Test
    void aChoiceNeedsOneWordOfEachAlternative() {
        assertThat(needed("(stepped down|the? resigned|@say)!"))
                .containsExactly(Set.of("stepped", "resigned", "say", "tell"));
    }

    @Test
    void aChoiceThatAlsoTakesANameNeedsNoWord() {
        assertThat(needed("left! (home|{ORGANIZATION})")).containsExactly(Set.of("left"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{PERSON} left; no element is marked",
                "(left! home; a bracket is not closed",
                "left! | right; a choice wants brackets"
            })
    void aMistakeIsNamed(String row, String message) {
        assertThatThrownBy(() -> TokenPattern.parse(row, WORDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageContaining(row);
    }

    private static Iterable<Set<String>> needed(String row) {
        return TokenPattern.parse(row, WORDS).needed();
    }
}
