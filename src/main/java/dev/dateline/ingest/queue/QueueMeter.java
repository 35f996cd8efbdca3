package dev.dateline.ingest.queue;

import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.article.ReadingQueue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How many articles are how far, and how long the oldest waits, for collectors of metrics. */
@Component
class QueueMeter implements MeterBinder {

    private record Reading(
            Map<Progress, Integer> counts, @Nullable Instant oldest) {}

    private static final Logger log = LoggerFactory.getLogger(QueueMeter.class);
    /** One look at the store serves all gauges of a collection. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Articles articles;
    private final ReadingQueue queue;
    private @Nullable Reading reading;
    private long readAt;

    QueueMeter(Articles articles, ReadingQueue queue) {
        this.articles = articles;
        this.queue = queue;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Progress status : Progress.values()) {
            Gauge.builder("dateline.articles", this, meter -> meter.count(status))
                    .description("Stored articles")
                    .tag("status", status.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        Gauge.builder("dateline.queue.age", this, QueueMeter::age)
                .description("How long the oldest article in the queue has waited")
                .baseUnit("seconds")
                .register(registry);
    }

    private double count(Progress status) {
        Reading known = reading();
        return known == null ? Double.NaN : known.counts().getOrDefault(status, 0);
    }

    private double age() {
        Reading known = reading();
        if (known == null) {
            return Double.NaN;
        }
        Instant oldest = known.oldest();
        return oldest == null
                ? 0
                : Math.max(0, Duration.between(oldest, Instant.now()).toSeconds());
    }

    /** Null where the store cannot be asked: no number then is right. */
    private synchronized @Nullable Reading reading() {
        if (readAt == 0 || System.nanoTime() - readAt > FRESH.toNanos()) {
            readAt = System.nanoTime();
            try {
                reading = new Reading(articles.counts(), queue.oldest().orElse(null));
            } catch (RuntimeException e) {
                log.debug("The queue cannot be counted", e);
                reading = null;
            }
        }
        return reading;
    }
}
