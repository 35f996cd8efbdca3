package dev.dateline.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DatePhrasesTests {

    @ParameterizedTest(name = "{2} [{0} {1}]")
    @CsvFileSource(resources = "phrases.csv", delimiter = '|')
    void readsPhrases(
            @Nullable LocalDate published, Setting.Direction direction, String text, @Nullable String expected) {
        Setting setting = new Setting(published, direction, null);
        String dates = DatePhrases.in(text).stream()
                .map(phrase -> phrase.in(setting))
                .filter(Objects::nonNull)
                .map(when -> when.edtf() + " " + when.basis())
                .collect(Collectors.joining(";"));
        assertThat(dates).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void countsFromTheDateSpokenOfBefore() {
        When march = When.parse("2016-05", Basis.STATED);
        Setting setting = Setting.past(LocalDate.of(2017, 9, 19)).anchoredOn(march);
        assertThat(only("He withdrew the suit the following month.").in(setting))
                .hasToString("2016-06");
        assertThat(only("She had left two years earlier.").in(setting)).hasToString("2014");
        assertThat(only("She had left a few months earlier.").in(setting)).hasToString("2015-11/2016-03");
        assertThat(only("The same month it closed.").in(setting)).hasToString("2016-05");
        assertThat(only("A decade later it closed.").in(setting)).hasToString("202X");
    }

    @Test
    void leavesAnAnchoredPhraseOpenWithoutAnAnchor() {
        DatePhrase phrase = only("She had left a few months earlier.");
        assertThat(phrase.isAnchored()).isTrue();
        assertThat(phrase.in(Setting.past(LocalDate.of(2017, 9, 19)))).isNull();
    }

    @Test
    void tellsTheTwoEndsOfASpan() {
        DatePhrase phrase = only("He ran it from June 2004 until 2014.");
        assertThat(phrase.openingIn(Setting.past(null))).hasToString("2004-06");
        assertThat(phrase.closingIn(Setting.past(null))).hasToString("2014");
    }

    @Test
    void keepsThePlaceOfTheWords() {
        String text = "Tarn, founded in 2011, today said so.";
        List<DatePhrase> phrases = DatePhrases.in(text);
        assertThat(phrases).extracting(DatePhrase::words).containsExactly("2011", "today");
        assertThat(phrases)
                .allMatch(phrase -> text.substring(phrase.start(), phrase.end()).equals(phrase.words()));
    }

    private static DatePhrase only(String text) {
        assertThat(DatePhrases.in(text)).hasSize(1);
        return DatePhrases.in(text).getFirst();
    }
}
