package dev.dateline.extraction.offline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.AnnotatedArticles;
import java.util.List;
import org.junit.jupiter.api.Test;

class StorySectionsTests {

    private static final String ROUNDUP = """
            Norvex sues a rival

            The yarn maker Norvex sued Tarn Mills on Tuesday.

            12 March 2024 – Lighting
            Fenwick buys a lamp maker

            Fenwick Energy has bought Orlin Lamps. It makes lamps.
            """;

    @Test
    void eachHeadingOfARoundupOpensAStory() {
        List<Sentence> sentences = AnnotatedArticles.of(ROUNDUP).sentences();
        StorySections sections = StorySections.of(sentences, ROUNDUP);
        assertThat(sections.starts()).containsExactly(0, 2);
        assertThat(sections.headings()).containsExactlyInAnyOrder(0, 2, 3);
        assertThat(sections.startOf(sentences.getLast())).isEqualTo(2);
    }

    @Test
    void anArticleWithoutHeadingsTellsOneStory() {
        String text = "Norvex sued Tarn Mills on Tuesday.\n\nFenwick Energy has bought Orlin Lamps.";
        assertThat(StorySections.of(AnnotatedArticles.of(text).sentences(), text)
                        .starts())
                .containsExactly(0);
    }
}
