package dev.dateline.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    private static final List<String> KEY = List.of("2022-10-01", "event-ö");

    @Test
    void comesBackAsItWas() {
        String cursor = Cursor.write("timeline of x", KEY);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.read("timeline of x", 2, cursor)).isEqualTo(KEY);
    }

    @Test
    void isGoodForItsOwnQuestionOnly() {
        String cursor = Cursor.write("timeline of x", KEY);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Cursor.read("timeline of y", 2, cursor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "bm90aGluZw", "MjAyMi0xMC0wMQpldmVudC0x"})
    void refusesWhatItNeverWrote(String cursor) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Cursor.read("timeline of x", 2, cursor))
                .withMessageContaining("start over");
    }
}
