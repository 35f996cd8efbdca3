package dev.dateline.access.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The same allowance for each of many callers, which fills up again steadily. It remembers the callers that asked last,
 * so its size is bounded.
 */
public final class Allowances {

    private static final int CALLERS = 10_000;

    private final long amount;
    private final Duration period;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param amount what may be used up at once
     * @param period after which the allowance is full again
     */
    public Allowances(long amount, Duration period) {
        this(amount, period, TimeMeter.SYSTEM_MILLISECONDS);
    }

    Allowances(long amount, Duration period, TimeMeter time) {
        this.amount = amount;
        this.period = period;
        this.time = time;
    }

    /** Uses up one, and answers with zero; or, where there is none, with the time until there is one. */
    public Duration use(String caller) {
        ConsumptionProbe probe = bucket(caller).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** The time until there is one; zero if there is one now. */
    public Duration untilNext(String caller) {
        return Duration.ofNanos(bucket(caller).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private synchronized Bucket bucket(String caller) {
        Bucket bucket = buckets.computeIfAbsent(
                caller,
                name -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(amount).refillGreedy(amount, period))
                        .withCustomTimePrecision(time)
                        .build());
        if (buckets.size() > CALLERS) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        return bucket;
    }
}
