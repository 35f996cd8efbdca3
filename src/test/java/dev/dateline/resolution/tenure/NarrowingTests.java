package dev.dateline.resolution.tenure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.value.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrowingTests {

    /** A bound is in brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-05         |                 | 2020-05
                            | 2020-05         | 2020-05
                            |                 |
            # a date stays, whatever else is said
            2020            | 2020-05         | 2020
            2020            | [../2020-03-01] | 2020
            # a bound gives way to a date within it
            [../2020-05-01] | 2019            | 2019
            [../2020-05-01] | 2021            | [../2020-05-01]
            [2018-01-01/..] | 2019            | 2019
            # a bound is narrowed
            [../2020-05-01] | [../2020-03-01] | [../2020-03-01]
            [../2020-03-01] | [../2020-05-01] | [../2020-03-01]
            [../2020-05-01] | [2018-01-01/..] | [2018-01-01/2020-05-01]
            [../2020-05-01] | [2021-01-01/..] | [../2020-05-01]
            [2018-01-01/2020-05-01] | [2019-01-01/2019-01-01] | [2019-01-01]
            """)
    void oneEndIsKnownAsWellAsBothSay(@Nullable String known, @Nullable String said, @Nullable String narrowed) {
        assertThat(written(Narrowing.of(read(known), read(said)))).isEqualTo(narrowed);
    }

    private static @Nullable When read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return text.startsWith("[")
                ? When.parse(text.substring(1, text.length() - 1), When.Basis.BOUNDED)
                : When.parse(text, When.Basis.STATED);
    }

    private static @Nullable String written(@Nullable When when) {
        if (when == null) {
            return null;
        }
        return when.basis() == When.Basis.BOUNDED ? "[" + when.edtf() + "]" : when.edtf();
    }
}
