package dev.dateline.fact.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.fact.value.When.Basis;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2020,               2020-01-01, 2020-12-31
            2022-10,            2022-10-01, 2022-10-31
            2024-02,            2024-02-01, 2024-02-29
            2024-03-23,         2024-03-23, 2024-03-23
            2019~,              2019-01-01, 2019-12-31
            198X,               1980-01-01, 1989-12-31
            2022-24,            2022-12-01, 2023-02-28
            2022-36,            2022-10-01, 2022-12-31
            2023-10/2024-03,    2023-10-01, 2024-03-31
            ../2024-03-24,      -,          2024-03-24
            2024-03/..,         2024-03-01, -
            """)
    void readsTheBoundsOfADate(String edtf, LocalDate earliest, LocalDate latest) {
        When when = When.parse(edtf, Basis.STATED);
        assertThat(when.earliest()).isEqualTo(earliest);
        assertThat(when.latest()).isEqualTo(latest);
        assertThat(when.edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "..", "../..", "2024-13", "2024-02-30", "last year", "2024-03/2023", "24-03-01", "2024-1"})
    void refusesWhatIsNoDate(String edtf) {
        assertThatIllegalArgumentException().isThrownBy(() -> When.parse(edtf, Basis.STATED));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2022-10,       2022-01-01, 2022-12-31, DEFINITE
            2022,          2022-06-01, 2022-12-31, POSSIBLE
            2021,          2022-01-01, 2022-12-31, NO
            2022-10-05,    2022-10-05, 2022-10-05, DEFINITE
            ../2024-03-24, 2024-01-01, -,          POSSIBLE
            ../2024-03-24, 2024-03-25, -,          NO
            ../2024-03-24, -,          2024-03-24, DEFINITE
            2024-03/..,    -,          2024-02-28, NO
            """)
    void saysWhetherItFallsIntoAPeriod(String edtf, LocalDate from, LocalDate to, Certainty expected) {
        assertThat(When.parse(edtf, Basis.STATED).within(from, to)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2019,       2020,    DEFINITE
            2020,       2020-06, POSSIBLE
            2020-06-30, 2020-06, NO
            2021,       2020,    NO
            """)
    void saysWhichCameFirst(String one, String other, Certainty expected) {
        assertThat(When.parse(one, Basis.STATED).before(When.parse(other, Basis.STATED)))
                .isEqualTo(expected);
    }
}
