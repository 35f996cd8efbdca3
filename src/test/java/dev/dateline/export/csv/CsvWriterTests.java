package dev.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTests {

    private static String written(@Nullable Object... cells) throws IOException {
        StringWriter out = new StringWriter();
        new CsvWriter(out, List.of("a", "b")).row(Arrays.asList(cells));
        return out.toString();
    }

    private static List<String> readBack(Object... cells) throws IOException {
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(written(cells)))) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records).hasSize(2);
            return records.getLast().toList();
        }
    }

    @Test
    void marksItsBytesAndEndsItsLines() throws IOException {
        assertThat(written("x", null)).isEqualTo("\uFEFFa,b\r\nx,\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "one, two",
                "she said \"no\"",
                "two\nlines",
                "two\r\nlines",
                " spaces around ",
                "“curly” — ünïcödé 𝒳",
                "\"",
                ""
            })
    void keepsEveryText(String text) throws IOException {
        assertThat(readBack(text, "next")).containsExactly(text, "next");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Mill sold;=1+1|Mill sold;'=1+1
            Mill sold; @SUM(A1)|Mill sold;' @SUM(A1)
            COMPANY: -Minus; COMPANY: Plus|COMPANY: -Minus; COMPANY: Plus
            Mill sold - again; 5-3|Mill sold - again; 5-3
            https://a.example/x;=y|https://a.example/x;=y
            """)
    void defusesWhatASpreadsheetWouldRunBehindASemicolon(String text, String defused) throws IOException {
        assertThat(readBack(text, "next")).containsExactly(defused, "next");
    }

    @Test
    void defusesWhatBeginsALineOfItsOwn() throws IOException {
        assertThat(readBack("The Quay\n=1+1\r\n-2", "next")).containsExactly("The Quay\n'=1+1\r\n'-2", "next");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"https://bad.example\",\"click\")",
                "+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "  =1",
                "\r=1",
                "\n=1",
                "\uFF1D1"
            })
    void defusesWhatASpreadsheetWouldRun(String text) throws IOException {
        assertThat(readBack(text, "next")).containsExactly("'" + text, "next");
    }

    @Test
    void leavesNumbersToBeAddedUp() throws IOException {
        assertThat(readBack(new BigDecimal("101000000"), -0.5)).containsExactly("101000000", "-0.5");
    }
}
