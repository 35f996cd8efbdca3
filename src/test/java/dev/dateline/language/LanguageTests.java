package dev.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTests {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            de,      GERMAN
            de-AT,   GERMAN
            DE,      GERMAN
            en,      ENGLISH
            en-GB,   ENGLISH
            fr,      none
            deu-x,   none
            '',      none
            '../de', none
            none,    none
            """)
    void isKnownByItsCode(@Nullable String code, @Nullable Language expected) {
        assertThat(Language.of(code).orElse(null)).isEqualTo(expected);
    }

    @Test
    void putsEachValueInItsPlaceOnce() {
        assertThat(Language.GERMAN.say("list.last", "{1}", "$1")).isEqualTo("{1} und $1");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 Quellen", "1, 1 Quelle", "2, 2 Quellen"})
    void countsInItsOwnForms(long number, String expected) {
        assertThat(Language.GERMAN.count("count.source", number)).isEqualTo(expected);
    }

    @Test
    void hasNoWordsForAnUnknownKey() {
        assertThat(Language.ENGLISH.words("no.such.key")).isNull();
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> Language.ENGLISH.say("no.such.key"));
    }
}
