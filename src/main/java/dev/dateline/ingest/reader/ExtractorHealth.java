package dev.dateline.ingest.reader;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether articles can be read, for {@code /actuator/health/readiness}. Its states but {@code UP} are no concern of the
 * health as a whole: questions are answered while models load.
 */
@Component("extractorHealthIndicator")
class ExtractorHealth implements HealthIndicator {

    private final LoadedExtractor extractor;

    ExtractorHealth(LoadedExtractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public Health health() {
        LoadedExtractor.State state = extractor.state();
        Status status = state == LoadedExtractor.State.READY ? Status.UP : new Status(state.name());
        Health.Builder health = Health.status(status).withDetail("reader", extractor.setting());
        extractor.model().ifPresent(model -> health.withDetail("model", model));
        return health.build();
    }
}
