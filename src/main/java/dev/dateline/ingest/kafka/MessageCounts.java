package dev.dateline.ingest.kafka;

import dev.dateline.graph.article.Submission;
import io.micrometer.core.instrument.MeterRegistry;

/** How many messages came to what, for collectors of metrics. */
final class MessageCounts {

    private final MeterRegistry registry;

    MessageCounts(MeterRegistry registry) {
        this.registry = registry;
    }

    void taken(Submission submission) {
        count(submission.created() ? "accepted" : "known");
    }

    void emptied() {
        count("empty");
    }

    void refused() {
        count("refused");
    }

    private void count(String outcome) {
        registry.counter("dateline.kafka.messages", "outcome", outcome).increment();
    }
}
