package dev.dateline.extraction.check.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteSearchTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # to the letter
            Corvane bought Halden in May.            | bought Halden                   | bought Halden
            # quotation marks
            It is “roughly €6” and Tom’s, he said.   | is "roughly €6" and Tom's       | is “roughly €6” and Tom’s
            It is "big", he said.                    | is ‘big’, he said               | is "big", he said
            He said: «It grows».                     | It grows"                       | It grows
            # dashes
            The Paris–based firm — a start-up — grew | Paris-based firm - a start–up - grew | Paris–based firm — a start-up — grew
            # white space
            It raised~$4~million in May.             | raised $4 million               | raised~$4~million
            It   raised~~$4 million.                 | It raised $4 million.           | It   raised~~$4 million.
            It raised $4 million.                    | It~raised  $4 million           | It raised $4 million
            # an ellipsis
            Corvane, which is old, bought Halden.    | Corvane … bought Halden         | Corvane, which is old, bought Halden
            Corvane, which is old, bought Halden.    | Corvane [...] bought Halden     | Corvane, which is old, bought Halden
            Corvane, which is old, bought Halden.    | Corvane, which is old...        | Corvane, which is old
            "It ... works," she said.                | It … works                      | It ... works
            # the case of the first letter, and of headings
            The firm has sued Halden.                | the firm has sued               | The firm has sued
            HALDEN IS SOLD. It is.                   | Halden is sold                  | HALDEN IS SOLD
            # accents
            Inês Cortéz left Zürich.                 | Ines Cortez left Zurich         | Inês Cortéz left Zürich
            # marks that nobody sees
            Hal\u00ADden was sold.                   | Halden was sold                 | Hal\u00ADden was sold
            # not cut out of longer words, where it stands by itself, too
            It was illegally sold, then legally sold. | legally sold                   | legally sold
            # languages without spaces
            科维恩公司宣布收购哈尔登。                     | 宣布收购                          | 宣布收购
            """)
    void finds(String text, String quote, String words) {
        String stored = unescaped(text);
        assertThat(found(stored, unescaped(quote))).hasValue(unescaped(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # other words
            Corvane bought Halden in May.            | Corvane acquired Halden
            Corvane bought Halden in May.            | Corvane bought Haldens
            # other order
            Corvane bought Halden in May.            | Halden bought Corvane
            # a word left out or added
            Corvane has not bought Halden.           | Corvane has bought Halden
            Corvane bought Halden.                   | Corvane has bought Halden
            # another number, another sign
            It raised $4 million.                    | raised $40 million
            It raised $4 million.                    | raised €4 million
            It raised $4.5 million.                  | raised $45 million
            # parts of words
            It was illegally sold.                   | legally sold
            Unable to pay, it closed.                | able to pay
            Corvane, which is old, bought Halden.    | Corv … bought Halden
            Corvane, which is old, bought Halden.    | Corvane … ought Halden
            # the parts of an ellipsis in their order
            Corvane, which is old, bought Halden.    | bought Halden … Corvane
            Corvane bought Halden.                   | Corvane … Corvane
            # nothing
            Corvane bought Halden.                   | …
            Corvane bought Halden.                   | ` `
            Corvane bought Halden.                   | "'
            """)
    void findsNot(String text, String quote) {
        assertThat(found(text, quote)).isEmpty();
    }

    @Test
    void saysWhetherItStandsToTheLetter() {
        QuoteSearch search = new QuoteSearch("It’s sold. It's sold.");
        assertThat(search.find("It's sold")).hasValue(new QuoteSearch.Span(11, 20, true));
        assertThat(search.find("it's sold")).hasValue(new QuoteSearch.Span(0, 9, false));
    }

    @Test
    void theParentheticOfAnEllipsisIsAtMostTwoSentences() {
        String between = "and so on ".repeat(60);
        assertThat(found("Corvane " + between + "bought Halden.", "Corvane … bought Halden"))
                .isEmpty();
    }

    @Test
    void aQuoteWithAnAccentOfItsOwnEndsBehindIt() {
        assertThat(found("She left the cafe\u0301 early", "left the cafe")).hasValue("left the cafe\u0301");
    }

    @Test
    void surrogatePairsStayWhole() {
        assertThat(found("😀 It’s 𝒞orvane 😀 sold", "It's corvane 😀 sold")).hasValue("It’s 𝒞orvane 😀 sold");
        assertThat(found("\uD83D It’s sold \uDE00", "It's sold")).hasValue("It’s sold");
    }

    @Test
    void windowsLineEndsAreWhiteSpace() {
        assertThat(found("Corvane bought\r\nHalden.", "Corvane bought Halden")).hasValue("Corvane bought\r\nHalden");
    }

    @Test
    void aMillionCharactersTakeNoTime() {
        QuoteSearch search = new QuoteSearch("a b … c d ".repeat(100_000));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 20; i++) {
                assertThat(search.find("a … zz")).isEmpty();
            }
        });
    }

    private static String unescaped(String text) {
        return text.replace('~', '\u00A0').replace("\\u00AD", "\u00AD");
    }

    private static Optional<String> found(String text, String quote) {
        return new QuoteSearch(text).find(quote).map(span -> text.substring(span.start(), span.end()));
    }
}
