package dev.dateline.extraction.offline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.AnnotatedArticles;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.fact.value.When;
import edu.stanford.nlp.ling.IndexedWord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ArticleDatesTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "date-examples.txt", delimiter = '|')
    void findsTheDateOfTheMarkedWord(String expected, String marked) {
        When when = asked(marked, ArticleDates::whenOf);
        assertThat(when == null ? "NONE" : when.edtf()).isEqualTo(expected);
    }

    @Test
    void tellsTheEndOfASpan() {
        assertThat(asked("She *served* as chief executive of Tarn from 2004 to 2014.", ArticleDates::endOf))
                .hasToString("2014");
    }

    @Test
    void tellsSinceWhen() {
        assertThat(asked("She has been *head* of Tarn, a maker of clocks, since 2009.", ArticleDates::sinceOf))
                .hasToString("2009");
        assertThat(asked("She *served* as chief executive of Tarn from 2004 to 2014.", ArticleDates::sinceOf))
                .isNull();
    }

    /** What the dates of the text answer for its marked word. */
    private static @Nullable When asked(String marked, Question question) {
        AnnotatedArticle article = AnnotatedArticles.of(marked.replace("*", ""));
        Sentence sentence = AnnotatedArticles.sentenceOfMarked(article, marked);
        return question.of(ArticleDates.of(article), sentence, AnnotatedArticles.marked(sentence, marked));
    }

    private interface Question {
        @Nullable
        When of(ArticleDates dates, Sentence sentence, IndexedWord word);
    }
}
