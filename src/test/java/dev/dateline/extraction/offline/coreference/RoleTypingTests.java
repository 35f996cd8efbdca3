package dev.dateline.extraction.offline.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.AnnotatedArticles;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.Subkind;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a role makes of the first token with a word. */
class RoleTypingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The city of Chicago sued Siemens.                     | Chicago    | ORGANIZATION | Chicago
            The deal was cleared by European regulators.          | regulators | ORGANIZATION | European regulators
            The firm lost senior staff last year.                 | staff      | PERSON       | senior staff
            Siemens bought Anna Schmidt's catering company.       | company    | ORGANIZATION | Anna Schmidt's catering company
            Anna Schmidt left Siemens.                            | Schmidt    | PERSON       | Anna Schmidt
            """)
    void settles(String text, String word, EntityKind kind, String expected) {
        AnnotatedArticle article = AnnotatedArticles.of(text);
        EntityId id = Objects.requireNonNull(article.license(AnnotatedArticles.token(article, word), kind, null), word);
        assertThat(article.entity(id).name()).isEqualTo(expected);
        assertThat(article.entity(id).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna Schmidt left Siemens.                            | Schmidt    | ORGANIZATION
            The deal was cleared by regulators.                   | regulators | ORGANIZATION
            A company fell on hard times.                         | company    | ORGANIZATION
            In April we added Shared Workspaces.                  | Workspaces | PERSON
            """)
    void refuses(String text, String word, EntityKind kind) {
        AnnotatedArticle article = AnnotatedArticles.of(text);
        assertThat(article.license(AnnotatedArticles.token(article, word), kind, Subkind.COMPANY))
                .isNull();
    }
}
