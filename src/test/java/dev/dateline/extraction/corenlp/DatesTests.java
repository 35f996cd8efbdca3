package dev.dateline.extraction.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.When;
import edu.stanford.nlp.ling.IndexedWord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "date-examples.txt", delimiter = '|')
    void findsTheDateOfTheMarkedWord(String expected, String marked) {
        Reading reading = Readings.of(marked.replace("*", ""));
        Sentence sentence = Readings.sentenceOfMarked(reading, marked);
        When when = Dates.of(reading).whenOf(sentence, Readings.marked(sentence, marked));
        assertThat(when == null ? "NONE" : when.edtf())
                .as(sentence.basic().toString())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She *served* as chief executive of Tarn from 2004 to 2014.           | 2014 |     ",
                "She has been *head* of Tarn, a maker of clocks, since 2009.          |      | 2009",
                "She *served* as chief executive of Tarn, the yard on the river. |      |     "
            })
    void tellsTheEndOfASpanAndSinceWhen(String marked, @Nullable String end, @Nullable String since) {
        Reading reading = Readings.of(marked.replace("*", ""));
        Sentence sentence = Readings.sentenceOfMarked(reading, marked);
        Dates dates = Dates.of(reading);
        IndexedWord word = Readings.marked(sentence, marked);
        assertThat(edtf(dates.endOf(sentence, word))).isEqualTo(end);
        assertThat(edtf(dates.sinceOf(sentence, word))).isEqualTo(since);
    }

    private static @Nullable String edtf(@Nullable When when) {
        return when == null ? null : when.edtf();
    }
}
