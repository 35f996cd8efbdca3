package dev.dateline.extraction.offline.frame.span;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.money.MoneyPhrases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneySenseTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a bid of 5 billion pounds (6 billion euros, 7.8 billion dollars) | PLAIN CONVERTED CONVERTED",
                "a bid of $5bn (£4bn) | PLAIN CONVERTED",
                "it will pay $90 million for the $2 billion-asset bank | PLAIN ACCOUNTS",
                "it joined the unicorn club after raising $225 million | PLAIN",
                "a unicorn worth $2 billion | VALUATION",
                "shares for $US17 a piece, raising $A3 million | UNIT PLAIN"
            })
    void anAmountIsWhatTheWordsAroundItMakeIt(String text, String senses) {
        assertThat(MoneyPhrases.in(text))
                .extracting(found -> MoneySense.of(text, found).name())
                .containsExactly(senses.split(" ", -1));
    }
}
