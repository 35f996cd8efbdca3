package dev.dateline.extraction.offline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.AnnotatedArticles;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceJointsTests {

    private static final String WRAPPED = """
            Good news for all who make maps today, for the young company Norvex
            Labs, which four of us began as a pastime some years ago in the old
            mill, has raised four million dollars for its work on finer charts.
            The money comes from Alder Capital, which has been with us from the
            first day, and from the Cedar Fund, whose partners like long walks.

            We thank them all, and we thank you, who have sent us your sketches
            of lanes and brooks for so long.""";

    @Test
    void aSentenceGoesOnBehindTheEndOfAFullLine() {
        assertThat(sentences(WRAPPED))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Good news")
                .endsWith("finer charts.");
    }

    @Test
    void aSmallLetterGoesOnWithTheLineBefore() {
        String text = "The makers of the map, which many know from fairs, have sold\ntheir firm to Norvex.\nThey stay.";
        assertThat(sentences(text)).hasSize(2);
    }

    @Test
    void headingsAndListsStayApart() {
        String text = "What we sell\nMaps of the north\n- maps\n- charts\nNorvex has sold its firm\nMore of this";
        assertThat(sentences(text)).hasSizeGreaterThanOrEqualTo(5);
    }

    private static List<String> sentences(String text) {
        return AnnotatedArticles.of(text).sentences().stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }
}
