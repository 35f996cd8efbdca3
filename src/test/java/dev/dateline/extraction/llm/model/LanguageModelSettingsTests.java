package dev.dateline.extraction.llm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.extraction.llm.model.LanguageModelSettings.WhenSpent;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageModelSettingsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 1 | 1000 | 0  | 1  | dateline.llm.parallel is at least 1, not 0.
            1 | 0 | 1000 | 0  | 1  | dateline.llm.tries is at least 1, not 0.
            1 | 1 | 999  | 0  | 1  | dateline.llm.window is at least 1000 characters, not 999.
            1 | 1 | 1000 | -1 | 1  | dateline.llm.tokens-per-day is 0 or more, not -1.
            1 | 1 | 1000 | 0  | 0  | dateline.llm.timeout is a positive time, such as 120s, not PT0S.
            """)
    void areChecked(int parallel, int tries, int window, long tokens, long seconds, String message) {
        assertThatThrownBy(() -> settings(parallel, tries, window, tokens, seconds))
                .hasMessage(message);
    }

    @Test
    void showNeitherKeyNorPassword() {
        assertThat(settings(1, 1, 1_000, 0, 1).toString())
                .isEqualTo("LanguageModelSettings[provider=OPENAI, baseUrl=http://…@example.org/v1, model=m]");
    }

    private static LanguageModelSettings settings(int parallel, int tries, int window, long tokens, long seconds) {
        return new LanguageModelSettings(
                ModelProvider.OPENAI,
                "http://anna:secret@example.org/v1",
                "corvane4711",
                "m",
                parallel,
                tries,
                Duration.ofSeconds(seconds),
                window,
                tokens,
                WhenSpent.WAIT);
    }
}
