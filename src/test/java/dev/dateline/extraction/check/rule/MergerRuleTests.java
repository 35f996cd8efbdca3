package dev.dateline.extraction.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.check.text.MarkedPassage;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergerRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Corvane and Halden merged]                  | true
            [Corvane bought Halden], a merger of rivals  | true
            [Corvane and Halden agreed to combine]       | true
            [Corvane bought Halden]                      | false
            [Corvane bought Halden]. Alba's merger fell. | false
            [Corvane bought Halden, which emerged late]  | false
            """)
    void keepsItWhereTheSentenceCallsItOne(String marked, boolean kept) {
        Details details = Details.builder().with(OwnField.MERGER, true).build();
        ClaimDraft checked =
                new MergerRule().check(MarkedPassage.draft(EventKind.ACQUISITION, details), MarkedPassage.of(marked));
        assertThat(checked.details().get(OwnField.MERGER)).isEqualTo(kept);
    }
}
