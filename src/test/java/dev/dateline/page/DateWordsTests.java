package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019                  | 2019
            2019~                 | about 2019
            2019?                 | 2019, perhaps
            2019-06%              | about June 2019, perhaps
            198X                  | the 1980s
            2022-10               | October 2022
            2022-08-22            | 22 August 2022
            2023-21               | spring 2023
            2023-34               | Q2 2023
            ../2024-03-24         | by 24 March 2024
            2024-03-23/..         | from 23 March 2024
            2023-10/2024-03       | between October 2023 and March 2024
            """)
    void noMorePreciseThanItIs(String edtf, String words) {
        assertThat(DateWords.of(When.parse(edtf, When.Basis.STATED))).isEqualTo(words);
    }
}
