package dev.dateline.resolution.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.value.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPairTests {

    @ParameterizedTest
    @CsvSource({
        "100, 100, 0",
        "0, 0, 0",
        "0, 5, 100",
        "98, 100, 2",
        "97.9, 100, 3",
        "50, 100, 50",
        "1, 1000000, 100",
        "1e39, 1e39, 0"
    })
    void differBySoMuchOfTheLargerAmount(BigDecimal one, BigDecimal other, int percent) {
        assertThat(ReportPair.difference(one, other)).isEqualTo(percent);
        assertThat(ReportPair.difference(other, one)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"USD 100, USD 50, 50", "USD 100, EUR 100, ", "USD 100, , ", ", USD 100, ", ", , "})
    void amountsOfTwoCurrenciesAreNotCompared(@Nullable String one, @Nullable String other, @Nullable Integer percent) {
        assertThat(ReportPair.difference(money(one), money(other))).isEqualTo(percent);
    }

    private static @Nullable Money money(@Nullable String text) {
        return text == null
                ? null
                : new Money(new BigDecimal(text.substring(4)), Currency.getInstance(text.substring(0, 3)));
    }

    @ParameterizedTest
    @CsvSource({"Nasdaq, NASDAQ, false", "Nasdaq, Euronext, true", "Nasdaq, , false", ", , false"})
    void namesDifferWhereBothAreGiven(@Nullable String one, @Nullable String other, boolean differ) {
        assertThat(ReportPair.differ(one, other)).isEqualTo(differ);
    }
}
