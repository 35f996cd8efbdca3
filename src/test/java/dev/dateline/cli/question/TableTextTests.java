package dev.dateline.cli.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTextTests {

    @Test
    void cellsBeginOnTheSameLineAndGoOnInTheirColumn() {
        assertThat(new TableText(6, 10, 4)
                        .row("2023", "Coatue led a round", "3")
                        .row("2024", "", "1")
                        .toString())
                .hasToString("""
                    2023  Coatue    3
                          led a
                          round
                    2024            1
                    """);
    }

    @Test
    void aWordThatIsTooLongGoesOnInTheNextLine() {
        assertThat(new TableText(5, 4).row("a longword", "x").toString()).hasToString("""
            a    x
            long
            word
            """);
    }
}
