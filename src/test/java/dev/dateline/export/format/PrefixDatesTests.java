package dev.dateline.export.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.value.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixDatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-10-17            | 2022-10-17
            2022-10               | 2022-10
            2022-10-03/2022-10-17 | 2022-10
            2022                  | 2022
            2022-10/2022-12       | 2022
            2022-23               | 2022
            2022~                 | 2022
            # from one year into the next nothing is sure
            2022-12/2023-01       |
            2022-24               |
            202X                  |
            ../2022-10-17         |
            2022-10-17/..         |
            """)
    void areAsLongAsTheDateIsSure(String edtf, @Nullable String prefix) {
        assertThat(PrefixDates.of(When.parse(edtf, When.Basis.STATED))).isEqualTo(prefix);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, true",
        "2022-10, true",
        "2022-10-17, true",
        "2022~, false",
        "2022-23, false",
        "202X, false",
        "2022-10/2022-11, false",
        "2022-13, false",
        "'', false",
        "22, false"
    })
    void arePlainAsADayAMonthOrAYear(String edtf, boolean plain) {
        assertThat(PrefixDates.isPlain(edtf)).isEqualTo(plain);
        assertThat(PrefixDates.plainOrNull(edtf)).isEqualTo(plain ? edtf : null);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-01, 2022-10-31, true, false",
        "2024-02-01, 2024-02-29, true, false",
        "2024-02-01, 2024-02-28, false, false",
        "2022-10-02, 2022-10-31, false, false",
        "2022-01-01, 2022-12-31, true, true",
        "2021-01-01, 2022-12-31, true, true",
        "2022-02-01, 2022-12-31, true, false",
        "2022-01-01, 2022-11-30, true, false"
    })
    void spansMayBeWholeMonthsAndYears(LocalDate from, LocalDate to, boolean months, boolean years) {
        assertThat(PrefixDates.areWholeMonths(from, to)).isEqualTo(months);
        assertThat(PrefixDates.areWholeYears(from, to)).isEqualTo(years);
    }
}
