package dev.dateline.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyPhrasesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It raised $5.5 million.          | 5500000 USD
            It raised €1,250,000 in all.     | 1250000 EUR
            It paid 40 million dollars.      | 40000000 USD
            It raised $5 to $10 million.     | 5000000 USD, 10000000 USD
            It sold 40 million lamps.        | ''
            """)
    void areRead(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @Test
    void aNumberWithoutEndIsNoAmount() {
        assertThat(read("It raised $" + "9".repeat(1_000_000) + " million, and $5 million."))
                .isEqualTo("5000000 USD");
    }

    private static String read(String text) {
        return MoneyPhrases.in(text).stream()
                .map(found -> found.money().amount().toBigInteger() + " "
                        + found.money().currency())
                .collect(Collectors.joining(", "));
    }
}
