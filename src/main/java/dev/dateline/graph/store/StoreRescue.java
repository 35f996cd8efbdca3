package dev.dateline.graph.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Starts the embedded store again when it has given up, as soon as its disk has room. */
@Component
@Conditional(NoServerNamed.class)
class StoreRescue implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StoreRescue.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final EmbeddedNeo4j neo4j;
    private final StoreRoom room;
    private @Nullable Thread watch;
    private boolean isNoted;

    StoreRescue(EmbeddedNeo4j neo4j, StoreRoom room) {
        this.neo4j = neo4j;
        this.room = room;
    }

    @Override
    public synchronized void start() {
        if (watch == null) {
            watch = Thread.ofPlatform().name("store-rescue").daemon().start(this::watch);
        }
    }

    @Override
    public synchronized void stop() {
        if (watch != null) {
            watch.interrupt();
            watch = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return watch != null;
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOK_AGAIN);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks once, and does what is needed. */
    void look() {
        try {
            if (!neo4j.hasGivenUp()) {
                return;
            }
            note();
            if (room.isThere()) {
                neo4j.restart();
                isNoted = false;
                log.warn("The embedded store is started again");
            }
        } catch (RuntimeException | Error e) { // nobody else would try again
            log.warn("The embedded store cannot be started yet: {}", e.toString());
        }
    }

    private void note() {
        if (!isNoted) {
            isNoted = true;
            log.error(
                    "The embedded store has given up. It is started again as soon as {} MB are free on its disk",
                    room.least() >> 20);
        }
    }
}
