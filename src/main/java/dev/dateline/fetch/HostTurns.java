package dev.dateline.fetch;

import dev.dateline.fetch.FetchRefused.Reason;
import java.io.Serial;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** When each host may be asked again: one request at a time gets its turn, the next a while later. */
final class HostTurns {

    private static final int MOST_HOSTS = 10_000;

    private final Map<String, Instant> next = new LinkedHashMap<>(16, 0.75f, true) {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    /** Waits for the host's next turn; refused at once where it comes only behind the deadline. */
    void await(WebAddress address, Duration delay, Instant deadline) throws FetchRefused {
        Instant turn = take(address.site(), delay, deadline);
        if (turn.isAfter(deadline)) {
            throw new FetchRefused(Reason.BUSY, address.host() + " has been asked too much; its next turn is later.");
        }
        try {
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), turn).toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchRefused(Reason.BUSY, "Dateline is stopping.");
        }
    }

    private synchronized Instant take(String site, Duration delay, Instant deadline) {
        Instant now = Instant.now();
        Instant free = next.getOrDefault(site, now);
        Instant turn = free.isAfter(now) ? free : now;
        if (!turn.isAfter(deadline)) {
            next.put(site, turn.plus(delay));
        }
        return turn;
    }
}
