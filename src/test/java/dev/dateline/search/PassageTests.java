package dev.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.search.Passage.Part;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PassageTests {

    private static final SearchWords MERGER = SearchWords.of("merger");

    @Test
    void hasTheWordsAroundTheOneThatWasLookedFor() {
        Passage passage =
                Passage.in("Nobody was told. The merger failed.", MERGER).getFirst();
        assertThat(marked(passage)).isEqualTo("Nobody was told. The [merger] failed.");
    }

    @Test
    void beginsAndEndsBetweenWords() {
        String text = "before ".repeat(30) + "a merger " + "behind ".repeat(60);
        Passage passage = Passage.in(text, MERGER).getFirst();
        assertThat(passage.text())
                .startsWith("before before")
                .contains("a merger behind")
                .endsWith("behind");
        assertThat(passage.text().length()).isBetween(250, 300);
    }

    @Test
    void threeAtMostAreTakenAndNoneOverlaps() {
        String text = ("merger " + "and so on ".repeat(40)).repeat(5);
        List<Passage> passages = Passage.in(text, MERGER);
        assertThat(passages).hasSize(3);
        for (int i = 1; i < passages.size(); i++) {
            assertThat(passages.get(i).start())
                    .isGreaterThanOrEqualTo(passages.get(i - 1).end());
        }
    }

    @Test
    void holdsAWordInsideOfALongAddress() {
        String address = "https://news.example/" + "a-long-way-to-".repeat(10) + "merger-" + "and-on-".repeat(10);
        Passage passage = Passage.in("It is at " + address, MERGER).getFirst();
        assertThat(marked(passage)).contains("[merger]");
    }

    @Test
    void aQuoteIsShownAsAWhole() {
        Passage passage = Passage.of("The merger, a merger of equals", 100, MERGER);
        assertThat(marked(passage)).isEqualTo("The [merger], a [merger] of equals");
        assertThat(passage.start()).isEqualTo(100);
        assertThat(passage.end()).isEqualTo(130);
    }

    @Property
    void everyPassageHoldsTheWordAndIsPartOfTheText(
            @ForAll @StringLength(max = 400) @Chars({' ', '-', 'x', '.'}) String before,
            @ForAll @StringLength(max = 400) @Chars({' ', '-', 'y', '.'}) String after) {
        String text = before + " merger-" + after;
        List<Passage> passages = Passage.in(text, MERGER);
        assertThat(passages).isNotEmpty().allSatisfy(passage -> {
            assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.text());
            assertThat(marked(passage)).contains("[merger]");
            assertThat(passage.parts().stream().map(Part::text).collect(Collectors.joining()))
                    .isEqualTo(passage.text());
        });
    }

    private static String marked(Passage passage) {
        return passage.parts().stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
