package dev.dateline.graph.store;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether the store takes writes, for {@code /actuator/health/readiness}. A full disk is no concern of the health as a
 * whole: questions are answered all the same.
 */
@Component("storeHealthIndicator")
class StoreHealth implements HealthIndicator {

    private static final Status FULL = new Status("FULL");

    private final StoreRoom room;

    StoreHealth(StoreRoom room) {
        this.room = room;
    }

    @Override
    public Health health() {
        return Health.status(room.isThere() ? Status.UP : FULL).build();
    }
}
