package dev.dateline.extraction.offline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.AnnotatedArticles;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListLeadInsTests {

    @Test
    void bulletsBelongToTheLineThatEndsWithAColon() {
        assertThat(
                        leadIns(
                                "The new directors are:\n\n* Ann Doe, a lawyer.\n* Otto Lind, a baker.\n\nThe board met in May."))
                .containsExactly("", "The new directors are:", "The new directors are:", "");
    }

    @Test
    void linesWithoutBulletsDoToo() {
        assertThat(leadIns("Leaving are:\nAnn Doe, a lawyer.\nOtto Lind, a baker."))
                .containsExactly("", "Leaving are:", "Leaving are:");
    }

    @Test
    void whatGoesOnInAnItemIsNoItem() {
        assertThat(leadIns("Leaving are:\n- Ann Doe, a lawyer. She came in 2019."))
                .containsExactly("", "Leaving are:", "");
    }

    private static List<String> leadIns(String text) {
        AnnotatedArticle article = AnnotatedArticles.of(text);
        return article.sentences().stream()
                .map(article::leadIn)
                .map(lead -> lead == null ? "" : text.substring(lead.start(), lead.end()))
                .toList();
    }
}
