package dev.dateline.ingest.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedLinesTests {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a~bc~d,1:a 2:bc 3:d",
                "a~,1:a",
                "~~a,1: 2: 3:a",
                "a~longer~b~,1:a 2:too-long 3:b",
                "exact~,1:exact",
                "longer,1:too-long",
                "'',''"
            })
    void areCountedAndBounded(String text, String expected) throws IOException {
        assertThat(lines(text.replace('~', '\n').getBytes(UTF_8))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'\uFEFFa\n\uFEFF', '1:a 2:\uFEFF'"})
    void loseTheByteOrderMarkOfTheFirst(String text, String expected) throws IOException {
        assertThat(lines(text.getBytes(UTF_8))).isEqualTo(expected);
    }

    private static String lines(byte[] text) throws IOException {
        BoundedLines lines = new BoundedLines(new ByteArrayInputStream(text), 5);
        List<String> found = new ArrayList<>();
        for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
            byte[] bytes = line.bytes();
            found.add(line.number() + ":" + (bytes == null ? "too-long" : new String(bytes, UTF_8)));
        }
        return String.join(" ", found);
    }
}
