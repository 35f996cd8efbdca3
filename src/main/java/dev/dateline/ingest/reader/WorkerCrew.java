package dev.dateline.ingest.reader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that do the same work side by side; in place of one that has died, another one is started. */
final class WorkerCrew {

    private static final Logger log = LoggerFactory.getLogger(WorkerCrew.class);

    private final Runnable work;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;
    private int started;

    WorkerCrew(int size, Runnable work) {
        this.work = work;
        for (int i = 0; i < size; i++) {
            threads.add(start());
        }
    }

    private Thread start() {
        started++;
        return Thread.ofPlatform()
                .name("worker-" + started)
                .daemon()
                .uncaughtExceptionHandler((thread, death) -> log.error("{} has died", thread.getName(), death))
                .start(work);
    }

    /** Starts others for those that have died; returns how many. */
    synchronized int replaceDead() {
        int replaced = 0;
        for (int i = 0; i < threads.size() && !stopping; i++) {
            if (!threads.get(i).isAlive()) {
                threads.set(i, start());
                replaced++;
            }
        }
        return replaced;
    }

    synchronized int alive() {
        return (int) threads.stream().filter(Thread::isAlive).count();
    }

    synchronized int size() {
        return threads.size();
    }

    /** Interrupts all, and waits for so long at most until they have ended; returns whether they have. */
    boolean stop(Duration atMost) throws InterruptedException {
        List<Thread> ending = interrupt();
        long end = System.nanoTime() + atMost.toNanos();
        boolean ended = true;
        for (Thread thread : ending) {
            Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
            ended &= thread.join(left);
        }
        return ended;
    }

    private synchronized List<Thread> interrupt() {
        stopping = true;
        threads.forEach(Thread::interrupt);
        return List.copyOf(threads);
    }
}
