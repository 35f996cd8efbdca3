package dev.dateline.ingest;

import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.ModelUsage;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts what extractions cost and bring: requests, tokens and seconds of a language model, claims and refusals. */
@Component
class ModelMeter {

    private static final double NANOS = 1e9;

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
        registry.counter("dateline.refused")
                .increment(extraction.report().refusals().size());
    }

    /** Without the version and the model, so that the number of series stays small. */
    private static String family(String extractor) {
        return extractor.replaceFirst("/.*", "");
    }

    synchronized ModelUsage total() {
        return total;
    }
}
