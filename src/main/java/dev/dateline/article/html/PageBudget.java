package dev.dateline.article.html;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * What reading one page may cost: so many tags, and so much of a processor's time.
 *
 * <p>The parser has no limit of its own on either, but it asks for its input piece by piece; so the input is what ends it.
 * Depth is limited by the parser: what is nested more deeply than its 512 levels lies flat on the last one.
 */
final class PageBudget {

    /** Real pages have some thousands, live pages of a long day some ten thousands. */
    static final int MOST_TAGS = 1_000_000;

    static final Duration MOST_TIME = Duration.ofSeconds(5);

    /** How much the parser gets before the clock is looked at again. */
    private static final int PIECE = 2048;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int mostTags;
    private final long end;
    private int tags;

    PageBudget() {
        this(MOST_TAGS, MOST_TIME);
    }

    PageBudget(int mostTags, Duration mostTime) {
        this.mostTags = mostTags;
        this.end = clock() + mostTime.toNanos();
    }

    /** The same bytes, until the budget is spent. */
    InputStream limit(InputStream page) {
        return new LimitedPage(page);
    }

    /** Called between the steps of reading, and every so often within one. */
    void check() throws PageBudgetSpent {
        if (tags > mostTags) {
            throw new PageBudgetSpent("It has more than " + mostTags + " tags.");
        }
        if (clock() > end) {
            throw new PageBudgetSpent("It takes too long to read.");
        }
    }

    /** The thread's own processor time, so that a busy machine refuses nothing; else the time of day. */
    private static long clock() {
        return !Thread.currentThread().isVirtual() && THREADS.isCurrentThreadCpuTimeSupported()
                ? THREADS.getCurrentThreadCpuTime()
                : System.nanoTime();
    }

    /** Says that the budget is spent; an exception that the parser lets through. */
    static final class PageBudgetSpent extends IOException {

        @Serial
        private static final long serialVersionUID = 1;

        PageBudgetSpent(String message) {
            super(message);
        }
    }

    private final class LimitedPage extends FilterInputStream {

        LimitedPage(InputStream page) {
            super(page);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            check();
            int read = super.read(buffer, offset, Math.min(length, PIECE));
            for (int i = offset; i < offset + read; i++) {
                tags += buffer[i] == '<' ? 1 : 0;
            }
            return read;
        }
    }
}
