package dev.dateline.extraction.offline.frame.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.frame.span.SentenceSpans;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a post is, and whose it is, by the words beside it. */
class JobTitleContextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the/DT CEO/NN of/IN Norvex/NNP/ORG left/VBD                                | CEO      | Norvex
            Norvex/NNP/ORG 's/POS CEO/NN left/VBD                                      | CEO      | Norvex
            Norvex/NNP/ORG CEO/NN Ann/NNP/PER Doe/NNP/PER left/VBD                     | CEO      | Norvex
            the/DT chairman/NN and/CC CEO/NN of/IN Norvex/NNP/ORG left/VBD             | chairman | Norvex
            the/DT CEO/NN of/IN Norvex/NNP/ORG and/CC Tarn/NNP/ORG left/VBD            | CEO      | Norvex
            the/DT CEO/NN of/IN Norvex/NNP/ORG and/CC Tarn/NNP/ORG since/IN May/NNP/DATE | CEO    | Norvex Tarn
            the/DT CEO/NN of/IN Norvex/NNP/ORG 's/POS Tarn/NNP/ORG left/VBD            | CEO      | Tarn
            the/DT CEO/NN of/IN an/DT Oslo/NNP/LOC maker/NN of/IN yarn/NN left/VBD     | CEO      | ''
            the/DT CEO/NN left/VBD Norvex/NNP/ORG                                      | CEO      | ''
            """)
    void postIsAt(String words, String title, String bodies) {
        HandParsed parsed = HandParsed.of(words, "");
        AnnotatedArticle article = parsed.article();
        Sentence sentence = article.sentences().getFirst();
        SentenceSpans spans = SentenceSpans.of(article, sentence);
        SentenceSpans.Post post =
                Objects.requireNonNull(spans.postAt(parsed.token(title).index() - 1));
        assertThat(new JobTitleContext(article, sentence, spans)
                        .of(post).stream().map(CoreLabel::word).collect(Collectors.joining(" ")))
                .isEqualTo(bodies);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chairman/NN and/CC CEO/NN Ann/NNP/PER Doe/NNP/PER left/VBD  | chairman | Doe
            CEO/NN Ann/NNP/PER Doe/NNP/PER left/VBD                     | CEO      | Doe
            the/DT CEO/NN of/IN Norvex/NNP/ORG left/VBD                 | CEO      | ''
            """)
    void postIsHeldBy(String words, String title, String holder) {
        HandParsed parsed = HandParsed.of(words, "");
        AnnotatedArticle article = parsed.article();
        Sentence sentence = article.sentences().getFirst();
        CoreLabel found = new JobTitleContext(article, sentence, SentenceSpans.of(article, sentence))
                .holder(parsed.token(title).index() - 1);
        assertThat(found == null ? "" : found.word()).isEqualTo(holder);
    }
}
