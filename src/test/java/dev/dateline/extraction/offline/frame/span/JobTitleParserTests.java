package dev.dateline.extraction.offline.frame.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The posts that a text names, each with its qualities. */
class JobTitleParserTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She is chief executive of Norvex.                     | chief executive
            She is chief executive of the company.                | chief executive
            She is interim co-CEO of Norvex.                      | co-CEO (interim, joint)
            She is a former head of sales.                        | head of sales (former)
            He took a seat on its board of directors.             | seat on its board of directors (board)
            Chief Financial Officer Lena Marsh spoke.             | Chief Financial Officer
            Both vice presidents left.                            | vice president (plural)
            She is CFO of software firm Norvex.                   | CFO
            She is chairman and CEO.                              | chairman; CEO
            The company heads for trouble.                        | ''
            """)
    void finds(String text, String posts) {
        assertThat(JobTitleParser.findIn(text).stream()
                        .map(JobTitleParserTests::describe)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(posts);
    }

    private static String describe(JobTitleParser.Found found) {
        String said = (found.interim() ? ", interim" : "")
                + (found.joint() ? ", joint" : "")
                + (found.former() ? ", former" : "")
                + (found.plural() ? ", plural" : "")
                + (found.boardSeat() ? ", board" : "");
        return found.text() + (said.isEmpty() ? "" : " (" + said.substring(2) + ")");
    }
}
