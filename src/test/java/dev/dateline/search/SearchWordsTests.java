package dev.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Resign CEO          | +(resign^2 resign*) +(ceo^2 ceo*)
        sues                | +(sues^2 sues* sue^0.5 sued^0.5 suing^0.5)
        Récoltées           | +(récoltées^2 récoltées* recoltee^0.5 recolteed^0.5 recolteing^0.5)
        co-CEO              | +co +(ceo^2 ceo*)
        "chief executive" x | +"chief executive" +x
        "resign"            | +(resign^2 resign*)
        "board resigned"    | +"board resigned"
        O'Shea's U.S. deal  | +(o'shea's^2 o'shea's*) +(u.s^2 u.s*) +(deal^2 deal*)
        a AND b OR NOT c    | +a +(and^2 and*) +b +or +(not^2 not*) +c
        quote:x* ~2 (y) [z] | +(quote^2 quote* quoting^0.5) +x +2 +y +z
        "open quoted        | +(open^2 open*) +(quoted^2 quoted* quot^0.5 quots^0.5 quoting^0.5 quotted^0.5 quotting^0.5 quote^0.5 quotes^0.5)
        """)
    void reachTheIndexAsWordsAlone(String asked, String query) {
        assertThat(SearchWords.of(asked).query()).isEqualTo(query);
    }

    @Test
    void mayBeNone() {
        assertThat(SearchWords.of("+-&|!(){}[]^\"~*?:\\/ \"\"").isEmpty()).isTrue();
    }

    @Test
    void areMarkedInAnyFormWhateverTheirAccents() {
        SearchWords words = SearchWords.of("sues café o'shea of");
        String text = "Sued by the Cafe of O’Shea, he is suing; suet, offers, a CAFÉ.";
        assertThat(Passage.of(text, 0, words).parts().stream()
                        .filter(Passage.Part::marked)
                        .map(Passage.Part::text))
                .containsExactly("Sued", "Cafe", "of", "O’Shea", "suing", "CAFÉ");
    }

    @Test
    void areShownWithWhatStandsAroundThem() {
        String text = "Long before that. ".repeat(60) + "Then the board resigned. " + "Much came after. ".repeat(30);
        List<Passage> passages = Passage.in(text, SearchWords.of("resigned"));
        assertThat(passages).singleElement().satisfies(passage -> {
            assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.text());
            assertThat(passage.text()).hasSizeBetween(200, 320).contains("Then the board resigned.");
            Passage.Mark mark = passage.marks().getFirst();
            assertThat(passage.text().substring(mark.start(), mark.end())).isEqualTo("resigned");
        });
        assertThat(Passage.in(text, SearchWords.of("before"))).hasSize(3).doesNotHaveDuplicates();
    }
}
