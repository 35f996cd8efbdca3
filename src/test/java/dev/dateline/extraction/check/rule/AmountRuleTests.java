package dev.dateline.extraction.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.check.text.MarkedPassage;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [It raised $12.5 million] in May.             | USD 12500000   | true
            [It raised money] in May, $12.5 million.      | USD 12500000   | true
            [It raised money.] It has $12.5 million.      | USD 12500000   | true
            [It raised 40 million euros.]                 | EUR 40000000   | true
            [It raised £1.1bn.]                           | GBP 1100000000 | true
            [It raised $5 to $10 million.]                | USD 5000000    | true
            # another amount, another currency, another scale
            [It raised $12.5 million] in May.             | USD 12000000   | false
            [It raised $12.5 million] in May.             | EUR 12500000   | false
            [It raised $12.5 million] in May.             | USD 12500000000 | false
            [It raised C$12.5 million] in May.            | USD 12500000   | false
            # a number that is none of money
            [It hired 500 people.]                        | USD 500        | false
            # too far away
            [It raised money in May, after it had moved to another town to be nearer to its few customers and to the port, which is what its founders had always wanted to do.]//It has $12.5 million. | USD 12500000 | false
            """)
    void keepsWhatTheTextHas(String marked, String money, boolean kept) {
        String[] parts = money.split(" ", -1);
        Money amount = Money.of(Long.parseLong(parts[1]), parts[0]);
        Details details = Details.builder().with(OwnField.RAISED, amount).build();
        ClaimDraft checked =
                new AmountRule().check(MarkedPassage.draft(EventKind.FUNDING_ROUND, details), MarkedPassage.of(marked));
        assertThat(checked.details().get(OwnField.RAISED)).isEqualTo(kept ? amount : null);
        assertThat(checked.checks())
                .singleElement()
                .matches(check -> check.field().equals("raised")
                        && check.outcome() == (kept ? Outcome.CONFIRMED : Outcome.REMOVED));
    }

    @Test
    void checksEachFieldByItself() {
        Money five = Money.of(5_000_000, "USD");
        Details details = Details.builder()
                .with(OwnField.RAISED, five)
                .with(OwnField.PRICE, five)
                .with(OwnField.AMOUNT, Money.of(7, "USD"))
                .with(OwnField.VALUATION, new Valuation(Money.of(90_000_000, "USD"), Valuation.Basis.POST_MONEY))
                .build();
        ClaimDraft checked = new AmountRule()
                .check(
                        MarkedPassage.draft(EventKind.FUNDING_ROUND, details),
                        MarkedPassage.of("[It raised $5 million at a valuation of $90 million]."));
        assertThat(checked.details())
                .isEqualTo(details.toBuilder().with(OwnField.AMOUNT, null).build());
    }

    @Test
    void saysWhereItStands() {
        ClaimDraft checked = new AmountRule()
                .check(
                        MarkedPassage.draft(
                                EventKind.ACQUISITION,
                                Details.builder()
                                        .with(OwnField.PRICE, Money.of(5, "EUR"))
                                        .build()),
                        MarkedPassage.of("[It sold it] for €5 in May."));
        assertThat(checked.checks())
                .singleElement()
                .matches(check -> check.note().equals("\"€5\" in its sentence"));
    }
}
