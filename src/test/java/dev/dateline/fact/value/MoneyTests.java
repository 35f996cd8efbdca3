package dev.dateline.fact.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

    private static final Currency DOLLAR = Currency.getInstance("USD");

    @ParameterizedTest
    @CsvSource({
        "5, USD 5",
        "5.00, USD 5",
        "0.000, USD 0",
        "0e9, USD 0",
        "1.50, USD 1.5",
        "101e6, USD 101000000",
        "1e39, USD 1000000000000000000000000000000000000000"
    })
    void theScaleOfAnAmountDoesNotMatter(BigDecimal amount, String text) {
        assertThat(new Money(amount, DOLLAR)).hasToString(text).isEqualTo(new Money(amount.setScale(30), DOLLAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.01", "1e40", "1e400", "1e999999999", "1e2147483647", "1e-21", "1e-2147483647"})
    void refusesWhatIsNoAmount(BigDecimal amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(amount, DOLLAR));
    }
}
