package dev.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            resigned    | resign resigns resigning
            resigns     | resign resigned resigning
            resign      | resigns resigned resigning
            suing       | sue sues sued
            sue         | sues sued suing
            acquires    | acquire acquired acquiring
            releases    | release released releasing
            pushes      | push pushed pushing
            companies   | company
            denied      | deny denies denying
            deny        | denies denied
            stepped     | step steps stepping
            quit        | quits quitting
            cancelled   | cancel cancels cancelling canceled
            selling     | sell sells
            layoffs     | layoff
            boxes       | box
            """)
    void areThoseOfRegularWords(String word, String forms) {
        assertThat(Inflections.of(word)).contains(word).contains(forms.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            news    | new
            seed    | see
            process | proces
            string  | str
            ceos    | ce
            chris   | chri
            resign  | resignation
            """)
    void leaveOtherWordsApart(String word, String other) {
        assertThat(Inflections.of(word)).doesNotContain(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"of", "gpt-4", "o'shea's", "2024", "für"})
    void areNoneOfWhatHasNoEndings(String word) {
        assertThat(Inflections.of(word)).containsExactly(word);
    }
}
