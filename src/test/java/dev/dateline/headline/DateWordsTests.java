package dev.dateline.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.value.When;
import dev.dateline.language.Language;
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
        assertThat(DateWords.in(Language.ENGLISH).of(When.parse(edtf, When.Basis.STATED)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019/..               | STATED   | since 2019
            2016                  | STATED   | in 2016
            2016-05-03            | BOUNDED  | as of 3 May 2016
            2016-05-03/2017-01-02 | BOUNDED  | as of 3 May 2016 and 2 January 2017
            ../2016-05-03         | BOUNDED  | by 3 May 2016
            """)
    void whatIsKnownOfWhenAStateLasted(String edtf, When.Basis basis, String words) {
        assertThat(DateWords.in(Language.ENGLISH).ofState(When.parse(edtf, basis)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2009/2014             | STATED   | from 2009 to 2014
            2019-03/..            | STATED   | since March 2019
            2023/..               | RELATIVE | since 2023
            ../2014               | STATED   | until 2014
            2016                  | STATED   | in 2016
            2016-05               | STATED   | in May 2016
            2016-05-03            | STATED   | on 3 May 2016
            2016-05-03            | BOUNDED  | ''
            ../2016-05-03         | BOUNDED  | ''
            2016-05-03/2017-01-02 | BOUNDED  | ''
            """)
    void howLongAStateLasted(String edtf, When.Basis basis, String words) {
        assertThat(DateWords.in(Language.ENGLISH).lasting(When.parse(edtf, basis)))
                .isEqualTo(words);
    }
}
