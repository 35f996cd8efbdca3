package dev.dateline.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Retry-After}: a number of seconds, or a point in time (RFC 9110, 10.2.3). */
final class RetryTime {

    private RetryTime() {}

    /** How long to wait from now; null where the header is missing or says nothing that can be read. */
    static @Nullable Duration parse(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        String written = header.strip();
        if (written.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(written));
        }
        try {
            Instant then = DateTimeFormatter.RFC_1123_DATE_TIME.parse(written, Instant::from);
            return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
