package dev.dateline.extraction.offline.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.AnnotatedArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The entity that the first token with a word means. */
class CoreferenceResolutionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Siemens hired Anna Schmidt. She moved from Leipzig.                              | She      | Anna Schmidt
            Siemens raised prices in May. The company also cut jobs.                         | company  | Siemens
            Infineon, a chipmaker, sued Siemens. A judge heard that the chipmaker lost money. | chipmaker | Infineon
            Siemens wrote to Bosch and Infineon, with the latter demanding a refund.         | latter   | Infineon
            Siemens wrote to Bosch and Infineon, with the former demanding a refund.         | former   | Bosch
            "I will leave in May," said Anna Schmidt, who runs Siemens.                      | I        | Anna Schmidt
            Bosch was kept from suing Siemens, the engineering group which went to court in May. | group | Siemens
            Siemens makes trains. The board met on Monday.                                   | board    | Siemens
            Anna Schmidt, the chairwoman of Siemens, left. Peter Braun said she was tired.   | she      | Anna Schmidt
            Siemens met Bosch. The board of Infineon asked for a meeting.                    | board    | Infineon
            Peter Braun spoke. Later Anna Schmidt announced that she would leave Siemens.    | she      | Anna Schmidt
            Siemens makes trains. Anna Schmidt told Channel Nine that the company may grow.  | company  | Siemens
            "We like our trams," said Siemens chairwoman Anna Schmidt after a ride in Bosch cars. | our | Siemens
            Bosch met Siemens. "We like trams," said Anna Schmidt, chief executive of Siemens. | We | Siemens
            Siemens makes trains. It has sued the Turin Glass Company. The company also cut jobs. | company | Siemens
            Siemens has had debts since Bosch and Infineon took it private.                  | it       | Siemens
            Siemens makes trains. The start-up sold forty of them in May.                    | up       | Siemens
            Siemens makes trains. The Bosch group bought forty of them in May.               | group    | Bosch
            Siemens makes trains. The Metal Workers Union met. The company also cut jobs.    | company  | Siemens
            """)
    void means(String text, String word, String expected) {
        assertThat(AnnotatedArticles.meant(AnnotatedArticles.of(text), word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Siemens said that a company may fail.                | company
            Siemens met several companies in May.                | companies
            Siemens sued the other company.                      | company
            We met Siemens in May.                               | We
            """)
    void meansNobody(String text, String word) {
        assertThat(AnnotatedArticles.meant(AnnotatedArticles.of(text), word)).isNull();
    }

    @Test
    void theCompanyIsTheOneInTheTitle() {
        String text = "Siemens met Bosch in May. A spokeswoman for Bosch smiled. The company declined to comment.";
        assertThat(AnnotatedArticles.meant(AnnotatedArticles.titled("Siemens seeks a partner", text), "company"))
                .isEqualTo("Siemens");
        assertThat(AnnotatedArticles.meant(AnnotatedArticles.titled("Bosch seeks a partner", text), "company"))
                .isEqualTo("Bosch");
    }

    @Test
    void weIsTheCompanyInItsOwnAnnouncement() {
        AnnotatedArticle article =
                AnnotatedArticles.of("Siemens Newsroom", "Siemens grows. We are happy to welcome Anna Schmidt.");
        assertThat(AnnotatedArticles.meant(article, "We")).isEqualTo("Siemens");
    }

    @Test
    void weIsTheCompanyThatNeverSaysItsName() {
        AnnotatedArticle article =
                AnnotatedArticles.of("Fennwick Blog", "Today is a good day. We are happy to welcome Anna Schmidt.");
        assertThat(AnnotatedArticles.meant(article, "We")).isEqualTo("Fennwick");
    }
}
