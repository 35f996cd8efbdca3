package dev.dateline.extraction.offline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.AnnotatedArticles;
import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.fact.value.When;
import edu.stanford.nlp.ling.IndexedWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # news without a date is of the day of publication
            Norvex/NNP has/VBZ bought/VBN Tarn/NNP | nsubj(3,1) aux(3,2) obj(3,4) | bought | 2024-03-15
            # or of the day that its first sentences name
            Norvex/NNP bought/VBD Tarn/NNP // It/PRP rose/VBD on/IN Tuesday/NNP | nsubj(2,1) obj(2,3) // nsubj(2,1) case(4,3) obl:on(2,4) | bought | 2024-03-12
            # what was so before is no news
            Norvex/NNP had/VBD bought/VBN Tarn/NNP | nsubj(3,1) aux(3,2) obj(3,4) | bought | NONE
            Norvex/NNP previously/RB bought/VBD Tarn/NNP | nsubj(3,1) advmod(3,2) obj(3,4) | bought | NONE
            # nor what is said aside
            Norvex/NNP ,/, which/WDT bought/VBD Tarn/NNP ,/, grew/VBD | acl:relcl(1,4) nsubj(4,3) obj(4,5) nsubj(7,1) | bought | NONE
            # a headline is news: behind a colon, or without a verb
            Big/JJ deal/NN :/: Norvex/NNP buys/VBZ Tarn/NNP | amod(2,1) parataxis(2,5) nsubj(5,4) obj(5,6) | buys | 2024-03-15
            Big/JJ deal/NN ,/, Norvex/NNP buys/VBZ Tarn/NNP | amod(2,1) parataxis(2,5) nsubj(5,4) obj(5,6) | buys | NONE
            Suit/NN against/IN Norvex/NNP | case(3,2) nmod:against(1,3) | Suit | 2024-03-15
            # but not a case that is called by its parties
            Norvex/NNP v/IN Tarn/NNP | case(3,2) nmod(1,3) | v | NONE
            # nor what is dated in a way that is not read, unlike a count
            Norvex/NNP bought/VBD Tarn/NNP in/IN Q5/NNP 2022/CD | nsubj(2,1) obj(2,3) case(6,4) compound(6,5) obl:in(2,6) | bought | NONE
            Norvex/NNP bought/VBD Tarn/NNP on/IN 2022-13-45/CD | nsubj(2,1) obj(2,3) case(5,4) obl:on(2,5) | bought | NONE
            Norvex/NNP opened/VBD lines/NNS in/IN 2022/CD stores/NNS | nsubj(2,1) obj(2,3) case(6,4) nummod(6,5) obl:in(2,6) | opened | 2024-03-15
            # nor a state
            Norvex/NNP owns/VBZ Tarn/NNP | nsubj(2,1) obj(2,3) | owns | NONE
            """)
    void undatedNews(String words, String relations, String event, String expected) {
        HandParsed parsed = HandParsed.of(words, relations);
        AnnotatedArticle article = parsed.article();
        When when = ArticleDates.of(article).whenOf(article.sentences().getFirst(), parsed.word(event));
        assertThat(when == null ? "NONE" : when.edtf()).isEqualTo(expected);
    }
}
