package dev.dateline.extraction.offline.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.AnnotatedArticles;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.fact.entity.EntityKind;
import org.junit.jupiter.api.Test;

class AnnotatedArticleTests {

    @Test
    void namesAreEntitiesInTheOrderOfTheText() {
        AnnotatedArticle article = AnnotatedArticles.of("Microsoft hired Anna Schmidt from Siemens.");
        assertThat(article.entities())
                .extracting("name", "kind")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Microsoft", EntityKind.ORGANIZATION),
                        org.assertj.core.groups.Tuple.tuple("Anna Schmidt", EntityKind.PERSON),
                        org.assertj.core.groups.Tuple.tuple("Siemens", EntityKind.ORGANIZATION));
    }

    @Test
    void aPronounMeansThePersonNamedBefore() {
        AnnotatedArticle article = AnnotatedArticles.of("Anna Schmidt runs the plant in Leipzig. She joined in 2019.");
        assertThat(AnnotatedArticles.meant(article, "She")).isEqualTo("Anna Schmidt");
    }

    @Test
    void offsetsAreThoseOfTheStoredText() {
        String text = "\uD83D\uDE00 Première:\r\n\r\nAnna\u0301 Schmidt \u200Fleft.\r\nShe\u2019s in Leipzig.";
        for (Sentence sentence : AnnotatedArticles.of(text).sentences()) {
            assertThat(sentence.tokens())
                    .allSatisfy(token -> assertThat(text.substring(token.beginPosition(), token.endPosition()))
                            .isEqualTo(token.originalText()));
        }
    }
}
