package dev.dateline.extraction.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

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

    @Test
    void tellsTheEndOfASpan() {
        String marked = "She *served* as chief executive of Tarn from 2004 to 2014.";
        Reading reading = Readings.of(marked.replace("*", ""));
        Sentence sentence = Readings.sentenceOfMarked(reading, marked);
        assertThat(Dates.of(reading).endOf(sentence, Readings.marked(sentence, marked)))
                .hasToString("2014");
    }

    @Test
    void tellsSinceWhen() {
        String marked = "She has been *head* of Tarn, a maker of clocks, since 2009.";
        Reading reading = Readings.of(marked.replace("*", ""));
        Sentence sentence = Readings.sentenceOfMarked(reading, marked);
        assertThat(Dates.of(reading).sinceOf(sentence, Readings.marked(sentence, marked)))
                .hasToString("2009");
    }
}
