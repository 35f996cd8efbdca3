package dev.dateline.extraction.offline.event.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.frame.match.HandWrittenFrames;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A kind's own fields, read near the trigger. */
class DetailsFromContextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It/PRP raised/VBD $/$ 5/CD million/CD in/IN its/PRP$ Series/NN B/NN | raised | 5000000 USD
            # of several, the nearest
            It/PRP raised/VBD $/$ 5/CD million/CD and/CC lent/VBD $/$ 9/CD million/CD | raised | 5000000 USD
            # what a company is worth is not what it raised
            It/PRP was/VBD valued/VBN at/IN $/$ 5/CD million/CD | valued | NONE
            # a semicolon parts two events
            It/PRP raised/VBD money/NN ;/: Tarn/NNP lent/VBD $/$ 5/CD million/CD | raised | NONE
            # deals are of thousands
            It/PRP raised/VBD $/$ 19/CD | raised | NONE
            """)
    void raised(String words, String trigger, String expected) {
        Money raised = read(EventKind.FUNDING_ROUND, words, trigger).get(OwnField.RAISED);
        assertThat(raised == null ? "NONE" : raised.amount().toBigInteger() + " " + raised.currency())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It/PRP raised/VBD money/NN in/IN a/DT Series/NN B/NN round/NN | raised | B
            It/PRP raised/VBD money/NN in/IN a/DT seed/NN round/NN        | raised | seed
            It/PRP raised/VBD seed/NN prices/NNS                          | raised | NONE
            """)
    void series(String words, String trigger, String expected) {
        assertThat(orNone(read(EventKind.FUNDING_ROUND, words, trigger), details -> details.get(OwnField.SERIES)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It/PRP cut/VBD 1,200/CD jobs/NNS ,/, or/CC 10/CD %/NN of/IN its/PRP$ staff/NN | cut | 1200 | 0.1
            It/PRP cut/VBD 10/CD %/NN of/IN its/PRP$ 1,200/CD employees/NNS                | cut | NONE | 0.1
            It/PRP cut/VBD 120/CD of/IN its/PRP$ 1,200/CD employees/NNS                    | cut | 120 | NONE
            It/PRP cut/VBD 120/CD of/IN its/PRP$ more/JJR than/IN 1,200/CD staff/NNS       | cut | 120 | NONE
            It/PRP cut/VBD 120/CD ,/, or/CC 10/CD %/NN ,/, of/IN its/PRP$ 1,200/CD jobs/NNS | cut | 120 | 0.1
            It/PRP cut/VBD half/NN of/IN its/PRP$ nearly/RB 300/CD workers/NNS             | cut | NONE | NONE
            It/PRP ,/, which/WDT has/VBZ about/RB 1,200/CD workers/NNS ,/, cut/VBD 300/CD jobs/NNS | cut | 300 | NONE
            It/PRP has/VBZ cut/VBN 300/CD jobs/NNS ,/, leaving/VBG 900/CD workers/NNS      | cut | 300 | NONE
            It/PRP cut/VBD nearly/RB all/DT of/IN its/PRP$ 120/CD employees/NNS            | cut | 120 | NONE
            It/PRP cut/VBD a/DT total/NN of/IN 300/CD jobs/NNS                             | cut | 300 | NONE
            It/PRP cut/VBD prices/NNS by/IN 10/CD %/NN                                    | cut | NONE | NONE
            """)
    void layoffs(String words, String trigger, String headcount, String share) {
        Details details = read(EventKind.LAYOFF, words, trigger);
        assertThat(orNone(details, own -> own.get(OwnField.HEADCOUNT))).isEqualTo(headcount);
        assertThat(orNone(details, own -> own.get(OwnField.SHARE))).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It/PRP sued/VBD Tarn/NNP in/IN Delaware/NNP on/IN Monday/NNP | sued | Delaware
            It/PRP sued/VBD Tarn/NNP in/IN May/NNP                       | sued | NONE
            """)
    void jurisdictionIsNoMonth(String words, String trigger, String expected) {
        assertThat(orNone(read(EventKind.LAWSUIT, words, trigger), details -> details.get(OwnField.JURISDICTION)))
                .isEqualTo(expected);
    }

    @Test
    void otherKindsHaveNoFieldsOfTheirOwn() {
        assertThat(read(EventKind.FOUNDING, "They/PRP founded/VBD it/PRP with/IN $/$ 5/CD million/CD", "founded"))
                .isEqualTo(Details.builder().build());
    }

    private static String orNone(Details details, Function<Details, @Nullable Object> field) {
        return Objects.requireNonNullElse(field.apply(details), "NONE").toString();
    }

    private static Details read(EventKind kind, String words, String trigger) {
        HandParsed parsed = HandParsed.of(words, "");
        AnnotatedArticle article = parsed.article();
        Sentence sentence = article.sentences().getFirst();
        return new DetailsFromContext(article.text(), sentence, HandWrittenFrames.spans(article, sentence))
                .of(kind, parsed.token(trigger).index() - 1);
    }
}
