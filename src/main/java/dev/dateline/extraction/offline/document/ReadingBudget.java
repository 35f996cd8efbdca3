package dev.dateline.extraction.offline.document;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * The processor time that the reading of one article may take, on the thread that reads it.
 *
 * <p>News takes a second or two. Rubbish that no rule foresaw would otherwise keep a worker from the articles behind it.
 */
public final class ReadingBudget {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long end;

    private ReadingBudget(long end) {
        this.end = end;
    }

    /** A budget that begins to run now. */
    public static ReadingBudget of(Duration processorTime) {
        return new ReadingBudget(THREADS.getCurrentThreadCpuTime() + processorTime.toNanos());
    }

    /** Whether nothing more should be begun. */
    public boolean isSpent() {
        return THREADS.getCurrentThreadCpuTime() >= end;
    }
}
