package dev.dateline.extraction.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.check.text.MarkedPassage;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [It closed its Series B.]                  | B        | true
            [It closed its series-b.]                  | B        | true
            [It closed its Series B2 round.]           | B2       | true
            [It closed its A round.]                   | A        | true
            [It closed Series A and B.]                | B        | true
            [It closed its seed round.]                | seed     | true
            [It closed its Seed.]                      | seed     | true
            [It closed its pre-seed round.]            | pre-seed | true
            [It closed its pre seed round.]            | pre-seed | true
            [It closed a round.] It is a Series C.     | C        | true
            # another one
            [It closed its Series B.]                  | A        | false
            [It closed its Series B2.]                 | B        | false
            [It closed its pre-seed round.]            | seed     | false
            [It closed its seed round.]                | pre-seed | false
            [It seeded a fund.]                        | seed     | false
            # a word, no letter
            [It raised money in a round led by Quay.]  | A        | false
            [A round of money was raised.]             | A        | false
            [Plan B worked.]                           | B        | false
            """)
    void keepsWhatTheTextHas(String marked, String series, boolean kept) {
        Details details = Details.builder().with(OwnField.SERIES, series).build();
        ClaimDraft checked =
                new SeriesRule().check(MarkedPassage.draft(EventKind.FUNDING_ROUND, details), MarkedPassage.of(marked));
        assertThat(checked.details().get(OwnField.SERIES)).isEqualTo(kept ? series : null);
    }
}
