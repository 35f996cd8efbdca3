package dev.dateline.extraction.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.check.text.MarkedPassage;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published on Wednesday, 12 March 2031. */
class StatusRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what is to come
            [Corvane plans to acquire Halden]             | ACQUISITION   | PLANNED
            [Corvane will not buy Halden]                 | ACQUISITION   | PLANNED
            [We’ll buy Halden]                            | ACQUISITION   | PLANNED
            [Corvane is to buy Halden]                    | ACQUISITION   | PLANNED
            [Corvane is in talks to quickly buy Halden]   | ACQUISITION   | PLANNED
            [Halden is expected to be acquired by it]     | ACQUISITION   | PLANNED
            [Pell will step down in May]                  | DEPARTURE     | PLANNED
            [Pell will be replaced; she is set to leave]  | DEPARTURE     | PLANNED
            [Pell is expected to be named chief]          | APPOINTMENT   | PLANNED
            [It could file for bankruptcy]                | BANKRUPTCY    | PLANNED
            [It hopes to raise $5 million]                | FUNDING_ROUND | PLANNED
            [It aims to raise $5 million on the exchange] | PUBLIC_OFFERING | PLANNED
            [50 people will be laid off]                  | LAYOFF        | PLANNED
            # what is conditional
            [if Corvane buys Halden]                      | ACQUISITION   | PLANNED
            [unless the deal is approved]                 | ACQUISITION   | PLANNED
            [whether Corvane will buy it]                 | ACQUISITION   | PLANNED
            # what is denied
            [Corvane denied that it had acquired Halden]  | ACQUISITION   | DENIED
            [Pell denies having resigned]                 | DEPARTURE     | DENIED
            # what was called off
            [Corvane called off its merger with Halden]   | ACQUISITION   | CANCELLED
            [it abandoned a partnership with Halden]      | PARTNERSHIP   | CANCELLED
            [it has shelved its initial public offering]  | PUBLIC_OFFERING | CANCELLED
            # the most cautious of several
            [It denied the takeover and plans to buy Alba] | ACQUISITION  | DENIED
            # the cue stands before the quote and reaches into it
            Corvane plans to [buy Halden in May]          | ACQUISITION   | PLANNED
            Corvane denied that it had [acquired Halden]  | ACQUISITION   | DENIED
            Corvane called off its [merger with Halden]   | ACQUISITION   | CANCELLED
            """)
    void lowersWhatHasNotHappened(String marked, EventKind kind, Status status) {
        assertThat(checked(marked, kind, Status.HAPPENED, null)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Corvane bought Halden]                       | ACQUISITION
            [Corvane, which plans to grow, bought Halden] | ACQUISITION
            [It sold shares in a listing that would raise $5 million] | PUBLIC_OFFERING
            # the plan is another event's
            [Corvane named Pell chief and plans to buy Halden] | APPOINTMENT
            [Pell, who left, plans to study law]          | DEPARTURE
            [Pell denied the charges and has resigned from her post] | DEPARTURE
            # the cue belongs to other words of the sentence
            It plans to buy Alba, and [Corvane bought Halden] | ACQUISITION
            [Corvane bought Halden] and plans to buy Alba | ACQUISITION
            """)
    void leavesWhatHappened(String marked, EventKind kind) {
        assertThat(checked(marked, kind, Status.HAPPENED, null)).isEqualTo(Status.HAPPENED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Corvane plans to acquire Halden] | DENIED    | DENIED
            [Corvane plans to acquire Halden] | CANCELLED | CANCELLED
            [Corvane plans to acquire Halden] | ALLEGED   | ALLEGED
            [Corvane called off the merger]   | PLANNED   | CANCELLED
            """)
    void neverRaisesIt(String marked, Status claimed, Status status) {
        assertThat(checked(marked, EventKind.ACQUISITION, claimed, null)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2031-03-13, PLANNED", "2031-04, PLANNED", "2031-03-12, HAPPENED", "2031, HAPPENED", "2019, HAPPENED"})
    void whatIsAheadHasNotHappened(String edtf, Status status) {
        When when = When.parse(edtf, Basis.STATED);
        assertThat(checked("[Corvane bought Halden]", EventKind.ACQUISITION, Status.HAPPENED, when))
                .isEqualTo(status);
    }

    private static Status checked(String marked, EventKind kind, Status status, @Nullable When when) {
        ClaimDraft draft = MarkedPassage.draft(kind, status, when, Details.NONE);
        return new StatusRule().check(draft, MarkedPassage.of(marked)).status();
    }
}
