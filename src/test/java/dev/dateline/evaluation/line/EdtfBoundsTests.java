package dev.dateline.evaluation.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfBoundsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2022-10-17      | 2022-10-17 | 2022-10-17
        2024-02         | 2024-02-01 | 2024-02-29
        2019~           | 2019-01-01 | 2019-12-31
        2019-XX         | 2019-01-01 | 2019-12-31
        198X            | 1980-01-01 | 1989-12-31
        2022-22         | 2022-04-01 | 2022-06-30
        2023-10/2024-03 | 2023-10-01 | 2024-03-31
        ../2024-03-24   | -          | 2024-03-24
        2019/..         | 2019-01-01 | -
        """)
    void areTheFirstAndTheLastDay(String edtf, @Nullable LocalDate first, @Nullable LocalDate last) {
        assertThat(EdtfBounds.of(edtf)).isEqualTo(new EdtfBounds(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2022-13", "2022-02-30", "22", "2022-1"})
    void otherTextsAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EdtfBounds.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-10-17 | 2022-10    | true
        2022-10    | 2022       | true
        2022       | 2022       | true
        2022       | 2022-10    | false
        2021-12    | 2022       | false
        ../2022    | 2022       | false
        2022       | 2021/..    | false
        """)
    void lieInsideOthersUnlessAnEndIsOpen(String inner, String outer, boolean expected) {
        assertThat(EdtfBounds.of(inner).inside(EdtfBounds.of(outer))).isEqualTo(expected);
    }
}
