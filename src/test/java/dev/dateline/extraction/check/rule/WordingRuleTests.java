package dev.dateline.extraction.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.check.text.MarkedPassage;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingRuleTests {

    private static final String TEXT =
            "[Tolland was sued] in a federal court in Delaware over patents on a drought trait"
                    + " and unpaid taxes. It used to trust us. The case was settled for 1,200 dollars under chapter 11.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            patents on a drought trait      | true
            drought trait patents           | true
            a settlement                    | true
            Delaware                        | true
            federal court in Delaware       | true
            tax                             | true
            patents on the drought trait, unpaid taxes | true
            chapter 11                      | true
            # words that are not there
            theft of secrets                | false
            patents on seeds                | false
            # a name or a number that is not there, beside words that are
            federal court in Ohio           | false
            patents on a drought trait by Ambergrain | false
            chapter 7                       | false
            chapter 1                       | false
            # short names are no pronouns, and no beginnings of words
            US                              | false
            UK                              | false
            UN                              | false
            art                             | false
            # nothing but small words
            of the                          | false
            """)
    void keepsWordsOfTheText(String subject, boolean kept) {
        Details details = Details.builder().with(OwnField.SUBJECT, subject).build();
        assertThat(checked(TEXT, details).get(OwnField.SUBJECT)).isEqualTo(kept ? subject : null);
    }

    @Test
    void acronymsStandAsTheyAreWritten() {
        Details details = Details.builder()
                .with(OwnField.JURISDICTION, "US")
                .with(OwnField.DEGREE, "MBA")
                .build();
        assertThat(checked("[It was sued in the U.S.] by an M.B.A.", details)).isEqualTo(details);
    }

    @Test
    void checksEachOfTheFields() {
        Details details = Details.builder()
                .with(OwnField.SUBJECT, "zinc")
                .with(OwnField.COURT, "zinc")
                .with(OwnField.JURISDICTION, "zinc")
                .with(OwnField.OUTCOME, "zinc")
                .with(OwnField.DEGREE, "zinc")
                .with(OwnField.FIELD_OF_STUDY, "zinc")
                .with(OwnField.STAGE, "trial")
                .build();
        assertThat(checked("[It was sued.]", details)).isEqualTo(Details.NONE);
        assertThat(checked("[It was sued: a trial about zinc.]", details)).isEqualTo(details);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [It was sued.]                   | filed     | true
            [The case heads to trial.]       | pre-trial | true
            [A jury heard it.]               | trial     | true
            [It has appealed.]               | appeal    | true
            [They settled.]                  | settled   | true
            [It was sued.]                   | trial     | false
            [It was sued.]                   | settled   | false
            [It was sued.]                   | won       | false
            """)
    void keepsAStageThatTheTextHasAWordFor(String marked, String stage, boolean kept) {
        Details details = Details.builder().with(OwnField.STAGE, stage).build();
        assertThat(checked(marked, details).get(OwnField.STAGE)).isEqualTo(kept ? stage : null);
    }

    private static Details checked(String marked, Details details) {
        return new WordingRule()
                .check(MarkedPassage.draft(EventKind.LAWSUIT, details), MarkedPassage.of(marked))
                .details();
    }
}
