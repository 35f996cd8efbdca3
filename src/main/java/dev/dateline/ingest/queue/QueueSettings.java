package dev.dateline.ingest.queue;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set of the queue of articles.
 *
 * @param instance The name of this instance, where several share one store: another one for each. An instance that
 *     starts under its old name goes on at once with what it was reading; without a name, when its leases have ended.
 * @param lease How long an article is kept for the instance that reads it. It is renewed while it is read.
 * @param attempts How often an article that cannot be read is tried before it has failed.
 * @param retryAfter How long an article that could not be read waits for the next attempt; three times as long each time.
 * @param capacity How many articles may wait; more are refused over HTTP with 503 until some have been read.
 */
@ConfigurationProperties("dateline.queue")
public record QueueSettings(
        @Nullable String instance,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("3") int attempts,
        @DefaultValue("10s") Duration retryAfter,
        @DefaultValue("10000") int capacity) {

    private static final Duration SHORTEST_LEASE = Duration.ofSeconds(3);

    public QueueSettings {
        if (lease.compareTo(SHORTEST_LEASE) < 0) {
            throw new IllegalArgumentException("dateline.queue.lease is at least 3s, not " + lease.toSeconds() + "s");
        }
        if (attempts < 1) {
            throw new IllegalArgumentException("dateline.queue.attempts is at least 1, not " + attempts);
        }
        if (capacity < 1) {
            throw new IllegalArgumentException("dateline.queue.capacity is at least 1, not " + capacity);
        }
    }

    /** The name given, or one that nobody else has. */
    String owner() {
        return isNamed() ? Objects.requireNonNull(instance) : UUID.randomUUID().toString();
    }

    boolean isNamed() {
        return instance != null && !instance.isBlank();
    }
}
