package dev.dateline.ingest.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long to wait until a source is polled again. */
final class PollTimes {

    static final int LEAST_MINUTES = 5;
    static final int USUAL_MINUTES = 30;
    static final int MOST_MINUTES = 7 * 24 * 60;

    /** When pages are left to be fetched. */
    static final Duration SOON = Duration.ofMinutes(1);

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;

    private PollTimes() {}

    /**
     * After a poll that failed: twice as long each time, up to a day.
     *
     * @param failures how many have failed in a row
     * @param asked how long the server asks to wait; null where it does not say
     */
    static Duration afterFailure(int failures, int everyMinutes, @Nullable Duration asked) {
        Duration usual = Duration.ofMinutes(everyMinutes);
        Duration doubled = usual.multipliedBy(1L << Math.clamp(failures - 1L, 0, MOST_DOUBLINGS));
        Duration bounded = shorter(doubled, longer(usual, LONGEST));
        return asked == null ? bounded : longer(bounded, shorter(asked, LONGEST));
    }

    /** After pages were left because their server asked to wait. */
    static Duration whenAsked(@Nullable Duration asked, int everyMinutes) {
        return afterFailure(1, everyMinutes, asked);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
