package dev.dateline.ingest.reader;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether all workers are there, for {@code /actuator/health/readiness}. That one is missing is no concern of the health
 * as a whole: questions are answered without any.
 */
@Component("workersHealthIndicator")
class WorkersHealth implements HealthIndicator {

    private static final Status MISSING = new Status("MISSING");

    private final Workers workers;

    WorkersHealth(Workers workers) {
        this.workers = workers;
    }

    @Override
    public Health health() {
        Workers.Attendance attendance = workers.attendance();
        if (attendance == null) {
            return Health.up().withDetail("workers", 0).build();
        }
        return Health.status(attendance.alive() < attendance.wanted() ? MISSING : Status.UP)
                .withDetail("workers", attendance.wanted())
                .withDetail("alive", attendance.alive())
                .withDetail("replaced", attendance.replaced())
                .build();
    }
}
