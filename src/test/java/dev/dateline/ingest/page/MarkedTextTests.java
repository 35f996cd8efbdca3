package dev.dateline.ingest.page;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.page.MarkedText.Quote;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MarkedTextTests {

    @Test
    void overlappingQuotesShareThePieceBetween() {
        assertThat(MarkedText.of("abcdefgh", List.of(new Quote("x", 1, 5), new Quote("y", 3, 7))))
                .containsExactly(
                        new MarkedText("a", List.of(), List.of()),
                        new MarkedText("bc", List.of("x"), List.of("x")),
                        new MarkedText("de", List.of("x", "y"), List.of("y")),
                        new MarkedText("fg", List.of("y"), List.of()),
                        new MarkedText("h", List.of(), List.of()));
    }

    @Test
    void anEmptyTextHasNoPieces() {
        assertThat(MarkedText.of("", List.of())).isEmpty();
    }

    @Property
    void thePiecesAreTheTextAndEachQuoteBeginsOnce(@ForAll("marked") Marked marked) {
        List<MarkedText> pieces = MarkedText.of(marked.text(), marked.quotes());
        assertThat(pieces.stream().map(MarkedText::text).collect(joining())).isEqualTo(marked.text());
        for (Quote quote : marked.quotes()) {
            assertThat(pieces.stream()
                            .filter(piece -> piece.quotes().contains(quote.id()))
                            .map(MarkedText::text)
                            .collect(joining()))
                    .isEqualTo(marked.text().substring(quote.start(), quote.end()));
            assertThat(pieces)
                    .filteredOn(piece -> piece.begins().contains(quote.id()))
                    .hasSize(1);
        }
    }

    record Marked(String text, List<Quote> quotes) {}

    @Provide
    Arbitrary<Marked> marked() {
        return Arbitraries.strings()
                .ofMinLength(2)
                .ofMaxLength(40)
                .flatMap(text -> quotesOf(text)
                        .list()
                        .ofMaxSize(5)
                        .uniqueElements(Quote::id)
                        .map(quotes -> new Marked(text, quotes)));
    }

    private static Arbitrary<Quote> quotesOf(String text) {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, text.length());
        return Combinators.combine(place, place)
                .filter((a, b) -> !a.equals(b))
                .as((a, b) -> new Quote(a + "-" + b, Math.min(a, b), Math.max(a, b)));
    }
}
