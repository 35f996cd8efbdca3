package dev.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollTimesTests {

    @ParameterizedTest
    @CsvSource({
        "1, 30, , 30",
        "2, 30, , 60",
        "6, 30, , 960",
        "7, 30, , 1440",
        "500, 30, , 1440",
        "500, 10080, , 10080",
        "1, 30, 5, 30",
        "1, 30, 120, 120",
        "1, 30, 99999, 1440",
        "9, 30, 5, 1440"
    })
    void growFromFailureToFailure(int failures, int everyMinutes, Long asked, long minutes) {
        Duration wait = asked == null ? null : Duration.ofMinutes(asked);
        assertThat(PollTimes.afterFailure(failures, everyMinutes, wait)).isEqualTo(Duration.ofMinutes(minutes));
    }
}
