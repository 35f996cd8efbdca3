package dev.dateline.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.value.Money;
import dev.dateline.language.Language;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountWordsTests {

    private static final AmountWords WORDS = new AmountWords(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            101000000         | USD | $101 million
            1000000           | USD | $1 million
            1250000000        | EUR | €1.25 billion
            1125000000        | EUR | €1.125 billion
            3000000000000     | USD | $3 trillion
            999999            | USD | $999,999
            250000            | CHF | CHF 250,000
            0                 | USD | $0
            # an odd amount is written out
            1234567           | USD | $1,234,567
            1000000001        | USD | $1,000,000,001
            """)
    void areExact(BigDecimal amount, String currency, String words) {
        assertThat(WORDS.money(new Money(amount, Currency.getInstance(currency))))
                .isEqualTo(words);
    }

    @Test
    void joinsLists() {
        assertThat(WORDS.list(List.of())).isEmpty();
        assertThat(WORDS.list(List.of("Quay"))).isEqualTo("Quay");
        assertThat(WORDS.list(List.of("Quay", "Tarn"))).isEqualTo("Quay and Tarn");
        assertThat(WORDS.list(List.of("Quay", "Tarn", "Elm"))).isEqualTo("Quay, Tarn and Elm");
    }
}
