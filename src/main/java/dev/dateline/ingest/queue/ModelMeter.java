package dev.dateline.ingest.queue;

import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.ModelUsage;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts what extractions cost and bring: requests, tokens and seconds of a language model, claims and refusals. */
@Component
public class ModelMeter {

    private static final double NANOS = 1e9;
    private static final int LONGEST_REASON = 60;

    private final MeterRegistry registry;
    private ModelUsage total = ModelUsage.NONE;

    ModelMeter(MeterRegistry registry) {
        this.registry = registry;
    }

    synchronized void count(Extraction extraction) {
        ModelUsage usage = extraction.report().usage();
        total = total.plus(usage);
        registry.counter("dateline.llm.requests").increment(usage.requests());
        registry.counter("dateline.llm.tokens", "direction", "sent").increment((double) usage.promptTokens());
        registry.counter("dateline.llm.tokens", "direction", "received").increment((double) usage.answerTokens());
        if (usage.requests() > 0) {
            registry.timer("dateline.llm.answers").record(Duration.ofNanos((long) (usage.seconds() * NANOS)));
        }
        extraction
                .claims()
                .forEach(claim -> registry.counter(
                                "dateline.claims",
                                "kind",
                                claim.event().kind().name(),
                                "extractor",
                                family(claim.extractor()))
                        .increment());
        extraction
                .report()
                .refusals()
                .forEach(refused -> registry.counter("dateline.refused", "reason", reason(refused.reason()))
                        .increment());
    }

    /** Notes how long an article took to read, and how long what it reports took to record. */
    void count(String extractor, Duration reading, Duration recording) {
        registry.timer("dateline.read", "extractor", family(extractor)).record(reading);
        registry.timer("dateline.record").record(recording);
    }

    /** Without the version and the model, so that the number of series stays small. */
    private static String family(String extractor) {
        return extractor.replaceFirst("/.*", "");
    }

    /** The sentence without what is particular to this one article, so that the number of series stays small. */
    private static String reason(String sentence) {
        String general = sentence.replaceAll("[“\"'‘].*?[”\"'’]", "…")
                .replaceAll("\\d+", "0")
                .replaceFirst(":.*", "");
        return general.length() <= LONGEST_REASON ? general : general.substring(0, LONGEST_REASON);
    }

    public synchronized ModelUsage total() {
        return total;
    }
}
