package dev.dateline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2024-03-22                                    | 2024-03-22
        2024-3-2                                      | 2024-03-02
        2024-03-22T23:59:59-0800                      | 2024-03-22
        2024-03-22T08:00:00.123+05:30                 | 2024-03-22
        2024-03-22 08:00:00 UTC                       | 2024-03-22
        2024-03-22T08:00Z                             | 2024-03-22
        20240322                                      | 2024-03-22
        20240322T0800                                 |
        2024/03/22                                    | 2024-03-22
        Fri, 22 Mar 2024 07:57:00 +0100               | 2024-03-22
        Fri, 22 Mar 2024 23:57 EST                    | 2024-03-22
        22 Mar 24 07:57:00 GMT                        | 2024-03-22
        Fri Mar 22 07:57:00 CET 2024                  | 2024-03-22
        22 March 2024                                 | 2024-03-22
        22nd of March, 2024                           | 2024-03-22
        Friday 22 March 2024, 10:15 pm                | 2024-03-22
        March 22, 2024 at 7:57 AM EDT                 | 2024-03-22
        Sept. 3, 2024                                 | 2024-09-03
        22-Mar-2024                                   | 2024-03-22
        22.03.2024                                    | 2024-03-22
        2.3.2024                                      | 2024-03-02
        03/22/2024                                    | 2024-03-22
        22/03/2024                                    | 2024-03-22
        03/03/2024                                    | 2024-03-03
        Fri 22 Mar 2024 07.57 GMT                     | 2024-03-22
        7:57 AM EDT, Fri March 22, 2024               | 2024-03-22
        17:30, 22 March 2024                          | 2024-03-22
        2024-03-22T23:57:00+01:00[Europe/Berlin]      | 2024-03-22
        22.03.2024 07.57                              | 2024-03-22
        1711065600                                    | 2024-03-22
        1711065600000                                 | 2024-03-22
        """)
    void readsTheDayThatIsWritten(String written, String day) {
        assertThat(WrittenDay.parse(written)
                        .map(WrittenDay::day)
                        .map(Object::toString)
                        .orElse(null))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "last Tuesday",
                "2024",
                "March 2024",
                "2024-02-30",
                "31 June 2024",
                "03/04/2024",
                "2024-13-01",
                "22 Marble 2024",
                "12:30",
                "2024-03-22T25:00Z",
                "22 March",
                "99999999999",
                "2 hours ago"
            })
    void readsNoDayWhereNoneOrTwoAreMeant(String written) {
        assertThat(WrittenDay.parse(written)).isEmpty();
    }
}
