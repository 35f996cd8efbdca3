package dev.dateline.extraction.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.check.text.MarkedPassage;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published on Wednesday, 12 March 2031. */
class PositionTimeRuleTests {

    private static final Details CHAIR =
            Details.builder().with(OwnField.TITLES, List.of("chair")).build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # what the text has
            [Pell, who ran it from 2009 to 2014]   | 2009/2014  | 2009/2014     | CONFIRMED
            [Pell, its chair since May 2019]       | 2019-05/.. | 2019-05/..    | CONFIRMED
            [Pell, its chair until 2014]           | ../2014    | ../2014       | CONFIRMED
            [Pell, its chair in 2014]              | 2014       | 2014          | CONFIRMED
            # one end that the text does not have
            [Pell, who ran it until 2014]          | 2009/2014  | ../2014       | CHANGED
            [Pell, its chair since May 2019]       | 2019-05/2025 | 2019-05/..  | CHANGED
            # a date that it does not have
            [Pell, its chair]                      | 2009/..    | 2031-03-12    | REMOVED
            [Pell, its former chair]               | 2009/2014  | ../2031-03-12 | REMOVED
            # without a date: now, or before
            [Pell, its chair]                      | none       | 2031-03-12    | CONFIRMED
            [Pell, its former chair]               | none       | ../2031-03-12 | CONFIRMED
            [Pell, previously its chair]           | none       | ../2031-03-12 | CONFIRMED
            [ex-chair Pell]                        | none       | ../2031-03-12 | CONFIRMED
            [Pell was the first chair of Corvane]  | none       | ../2031-03-12 | CONFIRMED
            [then-chair Pell]                      | none       | ../2031-03-12 | CONFIRMED
            [Pell, its chair, was named as well]   | none       | 2031-03-12    | CONFIRMED
            """)
    void boundsTheTime(String marked, String claimed, String edtf, Outcome outcome) {
        When when = claimed == null ? null : When.parse(claimed, Basis.STATED);
        ClaimDraft draft = MarkedPassage.draft(EventKind.POSITION, Status.HAPPENED, when, CHAIR);
        ClaimDraft checked = new PositionTimeRule().check(draft, MarkedPassage.of(marked));
        assertThat(checked.when()).hasToString(edtf);
        assertThat(checked.checks()).singleElement().matches(check -> check.outcome() == outcome);
    }

    @Test
    void leavesEventsAlone() {
        ClaimDraft event = MarkedPassage.draft(EventKind.APPOINTMENT, Details.NONE);
        assertThat(new PositionTimeRule().check(event, MarkedPassage.of("[Pell joined]")))
                .isEqualTo(event);
    }

    @Test
    void isOpenWithoutTheDayOfPublication() {
        ClaimDraft draft = MarkedPassage.draft(EventKind.POSITION, Details.NONE);
        assertThat(new PositionTimeRule()
                        .check(draft, MarkedPassage.of("[Pell, its chair]", null))
                        .when())
                .isNull();
    }
}
