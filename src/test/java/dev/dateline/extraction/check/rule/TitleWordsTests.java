package dev.dateline.extraction.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            chief executive            | its chief executive, Ana Pell
            chief executive officer    | CEO Ana Pell
            CEO                        | the chief executive officer
            co-CEO                     | they are co-chief executives
            co-chief executive         | the two CEOs
            chief financial officer    | its finance chief
            CFO                        | its finance director
            CTO                        | the technology chief
            vice president of sales    | a vice-president in sales
            senior vice president      | an SVP
            chairwoman                 | the chair of it
            co-founder                 | founder Ana Pell
            founder                    | who co-founded it
            board member               | joined its board
            member of the board        | was named to the board of directors
            head of design             | its design head
            director                   | two directors
            adviser                    | an advisor
            """)
    void stand(String title, String text) {
        assertThat(TitleWords.stand(title, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            chief executive            | its chief, an executive
            chief operating officer    | its chief executive officer
            CEO                        | its CFO
            vice president of sales    | a vice president of design
            senior vice president      | a vice president
            president                  | a vice president
            head of design             | a designer
            treasurer                  | the treasury
            board member               | on board the ship
            interim                    | an interim chief
            ` `                        | an interim chief
            """)
    void doNotStand(String title, String text) {
        assertThat(TitleWords.stand(title, text)).isFalse();
    }
}
