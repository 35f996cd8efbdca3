package dev.dateline.ingest.reader;

import dev.dateline.extraction.llm.model.ModelFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The time in which no article is read, since the tokens of the day are spent. */
@Component
public class ReadingPause {

    /** Why nothing is read, and until when. */
    public record Reason(Instant until, String why) {}

    private static final Logger log = LoggerFactory.getLogger(ReadingPause.class);
    private static final Duration DEFAULT = Duration.ofMinutes(5);

    private final Clock clock = Clock.systemUTC();
    private volatile @Nullable Reason reason;

    void begin(ModelFailure failure) {
        Duration wait = Objects.requireNonNullElse(failure.retryAfter(), DEFAULT);
        Reason begun = new Reason(clock.instant().plus(wait), Objects.requireNonNull(failure.getMessage()));
        if (isOver()) {
            log.warn("Reading is paused until {}: {}", begun.until(), begun.why());
        }
        reason = begun;
    }

    boolean isOver() {
        return reason() == null;
    }

    /** Why nothing is read, or null where articles are. */
    @Nullable
    Reason reason() {
        Reason begun = reason;
        return begun == null || clock.instant().isAfter(begun.until()) ? null : begun;
    }
}
