package dev.dateline.extraction.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.check.text.MarkedPassage;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostRuleTests {

    @Test
    void keepsTheTitlesOfTheSentence() {
        Details details = Details.builder()
                .with(OwnField.TITLES, List.of("chief executive", "treasurer"))
                .build();
        ClaimDraft checked = checked("[Pell joined it] as its CEO. Ruiz is treasurer.", details);
        assertThat(checked.details().titles()).containsExactly("chief executive");
        assertThat(checked.checks()).extracting(check -> check.outcome()).contains(Outcome.REMOVED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Pell was named interim head]             | interim   | true
            [Pell is acting head]                     | interim   | true
            [Pell leads it] until a head is found     | interim   | true
            [Pell was named head]                     | interim   | false
            [Pell was named head]. An interim one left. | interim | false
            [Pell was named co-head]                  | joint     | true
            [Pell and Ruiz lead it jointly]           | joint     | true
            [Pell was named co-CEO]                   | joint     | true
            [Pell was named head]                     | joint     | false
            [Pell was named head of the two labs]     | joint     | false
            [Pell was elected to the board]           | boardSeat | true
            [Pell became a trustee]                   | boardSeat | true
            [Pell became head]                        | boardSeat | false
            [Pell boarded a ship]                     | boardSeat | false
            """)
    void keepsAFlagThatTheSentenceHasAWordFor(String marked, String field, boolean kept) {
        Details.Builder builder = Details.builder();
        Details details = switch (field) {
            case "interim" -> builder.with(OwnField.INTERIM, true).build();
            case "joint" -> builder.with(OwnField.JOINT, true).build();
            default -> builder.with(OwnField.BOARD_SEAT, true).build();
        };
        Details left = checked(marked, details).details();
        assertThat(Boolean.TRUE.equals(left.get(OwnField.INTERIM))
                        || Boolean.TRUE.equals(left.get(OwnField.JOINT))
                        || Boolean.TRUE.equals(left.get(OwnField.BOARD_SEAT)))
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Pell resigned]                         | RESIGNED    | RESIGNED
            [Pell stepped down]                     | RESIGNED    | RESIGNED
            [Pell was ousted]                       | DISMISSED   | DISMISSED
            [Pell was let go]                       | DISMISSED   | DISMISSED
            [Pell retired]                          | RETIRED     | RETIRED
            [Pell left] on her retirement           | RETIRED     | RETIRED
            [Pell resigned]                         | DISMISSED   | UNSPECIFIED
            [Pell was ousted]                       | RETIRED     | UNSPECIFIED
            [Pell was ousted]                       | RESIGNED    | UNSPECIFIED
            [Pell left]. Ruiz retired.              | RETIRED     | UNSPECIFIED
            [Pell resigned]                         | UNSPECIFIED | UNSPECIFIED
            """)
    void keepsAMannerThatTheSentenceHasAWordFor(String marked, Manner claimed, Manner manner) {
        Details details = Details.builder().with(OwnField.MANNER, claimed).build();
        assertThat(checked(marked, details).details().get(OwnField.MANNER)).isEqualTo(manner);
    }

    private static ClaimDraft checked(String marked, Details details) {
        return new PostRule().check(MarkedPassage.draft(EventKind.DEPARTURE, details), MarkedPassage.of(marked));
    }
}
