package dev.dateline.cli.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTableTests {

    private static final AnswerTable TABLE = new AnswerTable(
            List.of(
                    new AnswerTable.Heading("when", 11),
                    AnswerTable.Heading.flexible("company"),
                    AnswerTable.Heading.flexible("with")),
            List.of(
                    List.of("2022-10-17", "Quillmark", "Harbour Vane, Oakhurst Capital and Elm Ventures"),
                    List.of("2019", "Inkstone", "")));

    @ParameterizedTest
    @ValueSource(ints = {20, 36, 50, 80, 200})
    void noLineIsWiderThanTheTerminal(int width) {
        assertThat(TABLE.table(width).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }

    @Test
    void columnsStandSideBySideWhereThereIsRoom() {
        assertThat(TABLE.table(100)).hasToString("""
            when       company   with
            2022-10-17 Quillmark Harbour Vane, Oakhurst Capital and Elm Ventures
            2019       Inkstone
            """);
    }

    @Test
    void aNarrowTerminalGetsALineAField() {
        assertThat(TABLE.table(24)).startsWith("""
            when     2022-10-17
            company  Quillmark
            """).contains("\nwhen     2019\n");
    }

    @Test
    void isAlsoASpreadsheet() {
        assertThat(TABLE.csv()).isEqualTo("""
            \uFEFFwhen,company,with\r
            2022-10-17,Quillmark,"Harbour Vane, Oakhurst Capital and Elm Ventures"\r
            2019,Inkstone,\r
            """);
    }
}
