package dev.dateline.extraction.offline.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.AnnotatedArticles;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SourceAttributionTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "attribution-examples.txt", delimiter = '|')
    void namesTheSourcesThatAreCited(String expected, String marked) {
        AnnotatedArticle article = AnnotatedArticles.of(marked.replace("*", ""));
        Sentence sentence = AnnotatedArticles.sentenceOfMarked(article, marked);
        List<String> sources = SourceAttribution.of(article, sentence, AnnotatedArticles.marked(sentence, marked));
        assertThat(sources.isEmpty() ? "NONE" : String.join(";", sources))
                .as(sentence.basic().toString())
                .isEqualTo(expected);
    }
}
