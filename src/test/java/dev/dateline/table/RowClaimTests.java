package dev.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.fact.event.FundingRound;
import dev.dateline.fact.value.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowClaimTests {

    private static final TableSettings SETTINGS =
            new TableSettings(TableKind.FUNDING_ROUNDS, Map.of(), "Round List", "USD", false, null);

    @ParameterizedTest
    @CsvSource({"1500, 1500", "'1,500', 1500", "'1,234,567', 1234567", "12 000, 12000", "1_000_000, 1000000"})
    void partsOfThousandsAreOneNumber(String written, BigDecimal amount) throws BadRow {
        FundingRound round = (FundingRound)
                row(written).read().extraction().claims().getFirst().event();
        assertThat(round.raised()).isEqualTo(new Money(amount, Currency.getInstance("USD")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "1,2345", "1,500,00", "1.234.567", "much", "-5", "1e400", "1e999999999"})
    void anAmountThatIsUnclearIsNone(String written) {
        assertThatExceptionOfType(BadRow.class).isThrownBy(() -> row(written).read());
    }

    private static RowClaim row(String amount) {
        return new RowClaim(SETTINGS, Map.of(TableField.COMPANY, "Inkstone", TableField.AMOUNT, amount));
    }
}
