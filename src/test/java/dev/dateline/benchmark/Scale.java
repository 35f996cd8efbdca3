package dev.dateline.benchmark;

/**
 * How large a made-up store is.
 *
 * @param events how many events and states there are, each reported twice
 * @param hub in how many of them the most famous entity takes part
 */
public record Scale(int events, int hub) {

    /** An entity that many others are compared with. */
    static final int FEW = 10;

    /** What the tests are run on. */
    static final Scale SMALL = new Scale(20_000, 5_000);

    /** As the system properties {@code dateline.benchmark.events} and {@code dateline.benchmark.hub} say. */
    static Scale asked() {
        int events = Integer.getInteger("dateline.benchmark.events", 100_000);
        return new Scale(events, Integer.getInteger("dateline.benchmark.hub", events / 5));
    }

    int entities() {
        return events / 5;
    }
}
