package dev.dateline.extraction.offline.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.AnnotatedArticles;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.fact.value.Status;
import edu.stanford.nlp.ling.IndexedWord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FactualityRulesTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "status-examples.txt", delimiter = '|')
    void readsTheStatusOfTheMarkedWord(String expected, String marked) {
        AnnotatedArticle article = AnnotatedArticles.of(marked.replace("*", ""));
        Sentence sentence = article.sentences().getFirst();
        IndexedWord trigger = AnnotatedArticles.marked(sentence, marked);
        Status status = FactualityRules.statusOf(sentence, trigger);
        assertThat(status == null ? "NONE" : status.name())
                .as(sentence.basic().toString())
                .isEqualTo(expected);
    }
}
