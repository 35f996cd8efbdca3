package dev.dateline.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameQueryTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AI                     | "ai"^8 +(ai^4 ai*^2)
            Quill                  | "quill"^8 +(quill^4 quill*^2 quill~1)
            Björk & Sons (Holding) | "björk sons holding"^8 +(björk^4 björk*^2 björk~1) +(sons^4 sons*^2 sons~1) \
            +(holding^4 holding*^2 holding~1)
            """)
    void asksForEachWordWholeBegunOrMisspelt(String asked, String expected) {
        assertThat(NameQuery.all(NameQuery.words(asked))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "\" OR id:*", "+-&&||!(){}[]^~?:\\/"})
    void passesNoOperatorOn(String asked) {
        assertThat(NameQuery.words(asked)).isSubsetOf(List.of("or", "id"));
    }
}
