package dev.dateline.ingest.reader;

import dev.dateline.ingest.queue.IngestSettings;
import dev.dateline.ingest.queue.Leases;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Take articles out of the queue and process them, for as long as they run. They start with the web server; a command
 * starts them when it needs them. One thread more looks after them: it renews the leases of what they read, and starts
 * another worker for one that has died.
 */
@Component
public class Workers implements SmartLifecycle {

    /** How many workers there should be, how many there are, and how many had to be started again. */
    record Attendance(int wanted, int alive, int replaced) {}

    private static final Logger log = LoggerFactory.getLogger(Workers.class);
    private static final long LOOK_AGAIN_MILLIS = 500;
    private static final Duration FINISH = Duration.ofSeconds(5);

    private final Leases leases;
    private final ArticleWork work;
    private final LoadedExtractor extractor;
    private final int threads;
    private final boolean serving;
    private final ReadingPause pause;
    private @Nullable WorkerCrew crew;
    private @Nullable Thread keeper;
    private final AtomicInteger replaced = new AtomicInteger();

    Workers(
            Leases leases,
            ArticleWork work,
            LoadedExtractor extractor,
            IngestSettings settings,
            ReadingPause pause,
            ApplicationContext context) {
        this.leases = leases;
        this.work = work;
        this.extractor = extractor;
        this.threads = settings.threads(extractor.parallel());
        this.pause = pause;
        this.serving = context instanceof WebServerApplicationContext;
    }

    @Override
    public boolean isAutoStartup() {
        return serving && threads > 0;
    }

    /** Begins with what the last run left half-done. */
    @Override
    public synchronized void start() {
        if (crew != null) {
            return;
        }
        leases.recover();
        WorkerCrew starting = new WorkerCrew(Math.max(1, threads), this::work);
        crew = starting;
        keeper = Thread.ofPlatform().name("worker-keeper").daemon().start(() -> keep(starting));
    }

    /** Lets articles in hand finish for a few seconds; what does not goes back into the queue. */
    @Override
    public synchronized void stop() {
        WorkerCrew stopping = crew;
        if (stopping == null) {
            return;
        }
        crew = null;
        try {
            if (!stopping.stop(FINISH)) {
                log.info("An article is left half-done; it goes back into the queue");
            }
            if (keeper != null) {
                keeper.interrupt();
            }
            leases.giveBackAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.warn("What is half-done is queued again when its lease ends: {}", e.toString());
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return crew != null;
    }

    /** Whether what is queued stays there, as the extractor cannot be loaded. The log says why. */
    public boolean cannotRead() {
        return extractor.state() == LoadedExtractor.State.FAILED;
    }

    /** Null where none have been started. */
    synchronized @Nullable Attendance attendance() {
        return crew == null ? null : new Attendance(crew.size(), crew.alive(), replaced.get());
    }

    private void keep(WorkerCrew kept) {
        long renewedAt = System.nanoTime();
        while (isCurrent(kept)) {
            try {
                Thread.sleep(LOOK_AGAIN_MILLIS);
                replaced.addAndGet(kept.replaceDead());
                if (System.nanoTime() - renewedAt
                        >= Duration.ofMillis(leases.renewalMillis()).toNanos()) {
                    renewedAt = System.nanoTime();
                    leases.renew();
                }
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) { // nobody looks after the keeper itself
                log.warn("Leases cannot be renewed now: {}", e.toString());
            }
        }
    }

    private synchronized boolean isCurrent(WorkerCrew kept) {
        return crew == kept;
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                workOnce();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void workOnce() throws InterruptedException {
        try {
            if (!mayRead() || !work.readNext()) {
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
        } catch (RuntimeException | Error e) { // a worker outlives what it works on
            log.warn("A worker goes on after {}", e.toString(), e);
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /** Nothing is loaded before there is something to read: the extractor takes seconds and much memory. */
    private boolean mayRead() throws InterruptedException {
        return pause.isOver() && !cannotRead() && (extractor.state() == LoadedExtractor.State.READY || load());
    }

    private boolean load() throws InterruptedException {
        if (!work.isWaiting()) {
            return false;
        }
        try {
            extractor.await();
            return true;
        } catch (ExtractorNotLoaded e) {
            log.debug("No worker works without an extractor", e); // why is in the log already
            return false;
        }
    }
}
