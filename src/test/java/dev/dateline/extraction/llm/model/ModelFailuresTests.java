package dev.dateline.extraction.llm.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.llm.model.ModelFailure.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.HttpClientErrorException;

class ModelFailuresTests {

    private static final ModelFailures FAILURES = new ModelFailures(new Secrets(List.of("corvane4711", " ")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wrong key corvane4711.                            | Wrong key ….
            Incorrect API key provided: sk-proj-abcd1234efgh  | Incorrect API key provided: …
            Authorization: Bearer abcd1234efgh is wrong       | Authorization: … is wrong
            Incorrect API key provided: ab***********gh.      | Incorrect API key provided: ….
            Cannot reach https://anna:secret@example.org/v1   | Cannot reach https://…@example.org/v1
            The model 'test' does not exist                   | The model 'test' does not exist
            This key is unknown                               | This key is unknown
            """)
    void hidesKeys(String message, String shown) {
        ModelFailure failure = FAILURES.of(new IllegalStateException("HTTP 401 " + message));
        assertThat(failure.getMessage()).isEqualTo("HTTP 401: HTTP 401 " + shown);
    }

    @Test
    void showsOneLineOfAReasonableLength() {
        String message = "HTTP 500 " + "x".repeat(5_000_000) + "\nsecond line";
        assertThat(FAILURES.of(new IllegalStateException(message)).getMessage())
                .hasSizeLessThan(300)
                .doesNotContain("second");
    }

    @Test
    void knowsWhatDidNotArrive() {
        assertThat(kind(new UncheckedIOException(new SocketTimeoutException("timeout"))))
                .isEqualTo(Kind.TIMED_OUT);
        assertThat(kind(new IllegalStateException(new HttpTimeoutException("timeout"))))
                .isEqualTo(Kind.TIMED_OUT);
        assertThat(kind(new UncheckedIOException(new IOException("refused")))).isEqualTo(Kind.UNREACHABLE);
        assertThat(kind(new IllegalStateException("null"))).isEqualTo(Kind.UNREADABLE);
        ModelFailure own = new ModelFailure(Kind.SPENT, "spent");
        assertThat(FAILURES.of(own)).isSameAs(own);
    }

    private static Kind kind(RuntimeException e) {
        return FAILURES.of(e).kind();
    }

    @Test
    void readsTheHeadersOfSpringsClient() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Retry-After", "2");
        ModelFailure failure = FAILURES.of(
                HttpClientErrorException.create(HttpStatusCode.valueOf(429), "Slow", headers, new byte[0], null));
        assertThat(failure.kind()).isEqualTo(Kind.OVERLOADED);
        assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void readsRetryAfterInSecondsOrAsADate() {
        assertThat(ModelFailures.duration("3")).isEqualTo(Duration.ofSeconds(3));
        assertThat(ModelFailures.duration(" 0.5 ")).isEqualTo(Duration.ofMillis(500));
        String soon = ZonedDateTime.now(ZoneOffset.UTC).plusMinutes(2).format(DateTimeFormatter.RFC_1123_DATE_TIME);
        assertThat(ModelFailures.duration(soon)).isBetween(Duration.ofSeconds(110), Duration.ofSeconds(121));
        assertThat(ModelFailures.duration("soon")).isNull();
        assertThat(ModelFailures.duration("-3")).isNull();
    }

    @Test
    void waitsNoLongerThanTwoMinutes() {
        ModelFailure endless = new ModelFailure(Kind.OVERLOADED, "busy", Duration.ofDays(1), ModelUsage.NONE);
        assertThat(PersistentModel.wait(endless, 1)).isEqualTo(Duration.ofMinutes(2));
        ModelFailure past = new ModelFailure(Kind.OVERLOADED, "busy", Duration.ofSeconds(-5), ModelUsage.NONE);
        assertThat(PersistentModel.wait(past, 1)).isZero();
        ModelFailure plain = new ModelFailure(Kind.OVERLOADED, "busy");
        assertThat(PersistentModel.wait(plain, 60)).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2));
    }
}
