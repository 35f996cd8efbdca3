package dev.dateline.extraction.offline.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.AnnotatedArticles;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import java.util.List;
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
        RoleProposal proposal =
                Objects.requireNonNull(article.propose(AnnotatedArticles.token(article, word), kind, null), word);
        Entity entity = article.with(List.of(proposal)).entity(proposal.id());
        assertThat(entity.name()).isEqualTo(expected);
        assertThat(entity.kind()).isEqualTo(kind);
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
        assertThat(article.propose(AnnotatedArticles.token(article, word), kind, Subkind.COMPANY))
                .isNull();
    }
}
