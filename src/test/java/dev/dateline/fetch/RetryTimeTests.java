package dev.dateline.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryTimeTests {

    private static final Instant NOW = Instant.parse("2024-05-06T10:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120                           | 120
            ' 0 '                         | 0
            Mon, 06 May 2024 11:00:00 GMT | 3600
            Mon, 06 May 2024 09:00:00 GMT | 0
            """)
    void readsSecondsAndTimes(String header, long seconds) {
        assertThat(RetryTime.parse(header, NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({",", "soon", "-5", "1.5", "99999999999"})
    void knowsNothingFromAnythingElse(String header) {
        assertThat(RetryTime.parse(header, NOW)).isNull();
    }
}
