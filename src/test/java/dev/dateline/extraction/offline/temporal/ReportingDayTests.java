package dev.dateline.extraction.offline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.AnnotatedArticles;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import org.junit.jupiter.api.Test;

class ReportingDayTests {

    private static final String ROUNDUP = """
            Norvex sues a rival

            The yarn maker Norvex sued Tarn Mills on Tuesday.

            12 March 2024 – Lighting
            Fenwick buys a lamp maker

            Fenwick Energy has bought Orlin Lamps. It makes lamps.
            """;

    @Test
    void aStoryHasTheDayOfItsOwnHeading() {
        AnnotatedArticle article = AnnotatedArticles.of(ROUNDUP);
        IndexedWord bought = new IndexedWord(AnnotatedArticles.token(article, "bought"));
        Sentence sentence = article.sentences().get(bought.sentIndex());
        assertThat(ArticleDates.of(article).whenOf(sentence, bought)).hasToString("2024-03-12");
    }
}
