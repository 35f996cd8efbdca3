package dev.dateline.extraction.check.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Halden Labs grew.                 | Halden Labs
            Halden Labs grew.                 | Halden
            Halden’s labs grew.               | Halden
            Halden grew.                      | Halden's
            HALDEN LABS grew.                 | Halden Labs
            Tidewater Ledger grew.            | The Tidewater Ledger
            Inês Cortez left.                 | Ines Cortez
            Ines Cortez left.                 | Inês Cortez
            Jean‑Luc Roy and Vogt–Meyer left. | Vogt-Meyer
            Halden~Labs grew.                 | Halden Labs
            "Halden" grew.                    | Halden
            It sold 3M and 23andMe.           | 23andMe
            It sold 3M and 23andMe.           | 3M
            The adidas shop closed.           | adidas
            Senior staff left it.             | senior staff
            The eBay shop closed.             | Ebay
            科维恩公司宣布收购哈尔登。              | 哈尔登
            """)
    void has(String text, String name) {
        assertThat(in(text.replace('~', '\u00A0')).has(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Haldenburg grew.                  | Halden
            Halden Labs grew.                 | Halden Laboratories
            Halden grew. Labs shrank.         | Halden Labs
            # common words are no names
            It missed a target of 5 apples.   | Target
            It missed a target of 5 apples.   | Apple
            He meta friend.                   | Meta
            # nor are those that stand in for a name
            A man said it. I agreed.          | A
            A man said it. I agreed.          | I
            It grew. The company grew.        | It
            The Company grew, it said.        | The Company
            The company grew, it said.        | the company
            Its owner grew. She said so.      | She
            And so it grew.                   | And
            Halden grew.                      | the
            Halden grew.                      | ` `
            Halden grew.                      | 's
            """)
    void hasNot(String text, String name) {
        assertThat(in(text).has(name)).isFalse();
    }

    @Test
    void theTitleCountsToo() {
        assertThat(new NamesInText("It grew.", "Halden grows", null).has("Halden"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We are glad to release it.             | Halden Blog | Halden      | true
            Today our team joins theirs.           | Halden      | Halden      | true
            “We grow,” she said. We agree.         | Halden      | Halden      | true
            # another speaks of itself
            “We grow,” she said.                   | Halden      | Halden      | false
            "I left my firm," he said.             | Halden      | Halden      | false
            “We grow,/and more,” she said.         | Halden      | Halden      | false
            # nobody does
            It grew, says the U.S. agency.         | Halden      | Halden      | false
            # another name
            We are glad to release it.             | Halden Blog | Blog        | false
            We are glad to release it.             | Halden Blog | Hal         | false
            We are glad to release it.             | The Halden  | The         | false
            """)
    void isOutletItself(String text, String outlet, String name, boolean itself) {
        NamesInText names = new NamesInText(text.replace('/', '\n'), null, outlet);
        assertThat(names.isOutletItself(name)).isEqualTo(itself);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "\"", "“ \"", "a", "A ", "’", "\u0301", "😀", "we "})
    void aTextOfAMillionCharactersTakesNoTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(in(text).has("Halden")).isFalse());
    }

    private static NamesInText in(String text) {
        return new NamesInText(text, null, null);
    }
}
