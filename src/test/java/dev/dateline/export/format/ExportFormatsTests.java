package dev.dateline.export.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.question.Problem;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportFormatsTests {

    private final ExportFormats<String> formats = new ExportFormats<>(List.of(
            new OnlyNamed(FileFormat.JSON_LD), new OnlyNamed(FileFormat.CALENDAR), new OnlyNamed(FileFormat.CSV)));

    private record OnlyNamed(FileFormat format) implements Format<String> {

        @Override
        public void write(String told, Writer out) {}
    }

    @Test
    void areOfferedInOneOrder() {
        assertThat(formats.all())
                .extracting(Format::format)
                .containsExactly(FileFormat.CSV, FileFormat.JSON_LD, FileFormat.CALENDAR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        csv   | -                                         | CSV
        ' ICS'| text/csv                                  | CALENDAR
        -     | text/calendar                             | CALENDAR
        -     | text/*                                    | CSV
        -     | application/ld+json;q=0.5, text/calendar  | CALENDAR
        -     | */*                                       | CSV
        """)
    void areChosenByNameBeforeWhatIsAccepted(@Nullable String name, @Nullable String accept, FileFormat expected) {
        assertThat(formats.chosen(name, accept).format()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        xml  | -          | Give any of json, csv, jsonld, ics.
        -    | image/png  | Accept any of text/csv, application/ld+json, text/calendar.
        """)
    void othersAreAProblemThatListsThem(@Nullable String name, @Nullable String accept, String hint) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> formats.chosen(name, accept))
                .withMessageContaining(hint);
    }
}
