package dev.dateline.question;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The two clocks of every question.
 *
 * @param validAt the day in the world as of which it is asked
 * @param knownAt the day up to whose end what was published counts as known
 */
public record AsOf(LocalDate validAt, LocalDate knownAt) {

    public AsOf {
        Objects.requireNonNull(validAt);
        Objects.requireNonNull(knownAt);
    }

    public static AsOf now() {
        return of(null, null);
    }

    /** Reads both days; one that is not given is today. */
    public static AsOf of(@Nullable String validAt, @Nullable String knownAt) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return new AsOf(Days.of("validAt", validAt, today), Days.of("knownAt", knownAt, today));
    }
}
