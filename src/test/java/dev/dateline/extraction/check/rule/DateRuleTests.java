package dev.dateline.extraction.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.check.text.EvidencePassage;
import dev.dateline.extraction.check.text.MarkedPassage;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published on Wednesday, 12 March 2031. */
class DateRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # in the quote, its sentence, its paragraph
            [It was sold in 2019.]                       | 2019       | 2019       | STATED
            [It was sold] in May 2019, he said.          | 2019-05    | 2019-05    | STATED
            [It was sold.] That was on 3 May 2019.       | 2019-05-03 | 2019-05-03 | STATED
            # less precise than the text
            [It was sold on 3 May 2019.]                 | 2019-05    | 2019-05    | STATED
            [It was sold on 3 May 2019.]                 | 2019       | 2019       | STATED
            # counted from the day of publication
            [It was sold last year.]                     | 2030       | 2030       | RELATIVE
            [It was sold on Monday.]                     | 2031-03-10 | 2031-03-10 | RELATIVE
            [It was sold in October.]                    | 2030-10    | 2030-10    | RELATIVE
            [It was sold two years ago.]                 | 2029       | 2029       | RELATIVE
            # counted from another date
            [It left in May 2019 and was sold a month later.] | 2019-06 | 2019-06 | RELATIVE
            [It grew on 9 May 2019, two days after it was sold.] | 2019-05-07 | 2019-05-07 | RELATIVE
            # the day of the news
            [It is sold.]                                | 2031-03-12 | 2031-03-12 | RELATIVE
            [It is sold.]                                | 2031-03    | 2031-03    | RELATIVE
            # a span, and one end of it
            [It fought from 2004 to 2014.]               | 2004/2014  | 2004/2014  | STATED
            [It fought from 2004 to 2014.]               | 2014       | 2014       | STATED
            # only one end
            [It was sold before 2019.]                   | ../2018-12-31 | ../2018-12-31 | STATED
            [It was sold by the end of June 2019.]       | ../2019-06-30 | ../2019-06-30 | STATED
            [It was sold by October.]                    | ../2030-10-31 | ../2030-10-31 | RELATIVE
            # a week on both sides of a month's end
            [It was sold between 28 May 2019 and 2 June 2019.] | 2019-05 | 2019-05 | STATED
            """)
    void keeps(String marked, String claimed, String edtf, Basis basis) {
        ClaimDraft checked = checked(marked, Status.HAPPENED, claimed);
        assertThat(checked.when()).hasToString(edtf);
        assertThat(checked.when()).extracting(When::basis).isEqualTo(basis);
        assertThat(outcome(checked)).isEqualTo(Outcome.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # more precise than the text: a year stays a year
            [It was sold in 2019.]                       | 2019-05-03 | 2019
            [It was sold in 2019.]                       | 2019-05    | 2019
            [It was sold in May 2019.]                   | 2019-05-03 | 2019-05
            [It was sold last year.]                     | 2030-12-01 | 2030
            # half of it beside the text's
            [It was sold in 2019.]                       | 2019-07/2020-06 | 2019
            """)
    void takesTheTextsOwn(String marked, String claimed, String edtf) {
        ClaimDraft checked = checked(marked, Status.HAPPENED, claimed);
        assertThat(checked.when()).hasToString(edtf);
        assertThat(outcome(checked)).isEqualTo(Outcome.CHANGED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [It was sold in 2019.]                       | 2018
            [It was sold in 2019.]                       | ../2018-12-31
            [It was sold before 2019.]                   | ../2017-12-31
            [It was sold in May 2019.]                   | 2019-06
            [It was sold on 3 May 2019.]                 | 2019-05-04
            [It was sold.]                               | 2019
            [It was sold.]                               | 2031-03-11
            [It was sold in October.]                    | 2029-10
            # the next October has not happened
            [It was sold in October.]                    | 2031-10
            """)
    void takesTheDayOfPublicationForABoundWhereTheTextHasNone(String marked, String claimed) {
        ClaimDraft checked = checked(marked, Status.HAPPENED, claimed);
        assertThat(checked.when()).isEqualTo(When.upTo(MarkedPassage.PUBLISHED));
        assertThat(outcome(checked)).isEqualTo(Outcome.REMOVED);
    }

    @Test
    void whatIsPlannedMayBeAhead() {
        assertThat(checked("[It will be sold in October.]", Status.PLANNED, "2031-10")
                        .when())
                .hasToString("2031-10");
        assertThat(checked("[It will be sold.]", Status.PLANNED, "2031-10").when())
                .isNull();
    }

    @Test
    void nothingIsCountedFromAnUnknownDay() {
        EvidencePassage passage = MarkedPassage.of("[It was sold last year.]", null);
        ClaimDraft draft = MarkedPassage.draft(
                EventKind.BANKRUPTCY, Status.HAPPENED, When.parse("2030", Basis.STATED), Details.NONE);
        assertThat(new DateRule().check(draft, passage).when()).isNull();
    }

    @Test
    void leavesUndatedClaimsAndStatesAlone() {
        EvidencePassage passage = MarkedPassage.of("[It was sold in 2019.]");
        ClaimDraft undated = MarkedPassage.draft(EventKind.BANKRUPTCY, Details.NONE);
        ClaimDraft state = MarkedPassage.draft(
                EventKind.POSITION, Status.HAPPENED, When.parse("1999", Basis.STATED), Details.NONE);
        assertThat(new DateRule().check(undated, passage)).isEqualTo(undated);
        assertThat(new DateRule().check(state, passage)).isEqualTo(state);
    }

    private static ClaimDraft checked(String marked, Status status, String edtf) {
        ClaimDraft draft =
                MarkedPassage.draft(EventKind.BANKRUPTCY, status, When.parse(edtf, Basis.STATED), Details.NONE);
        return new DateRule().check(draft, MarkedPassage.of(marked));
    }

    private static Outcome outcome(ClaimDraft draft) {
        return draft.checks().getFirst().outcome();
    }
}
