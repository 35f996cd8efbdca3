package dev.dateline.graph.source;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page that a feed lists and that is still to be fetched.
 *
 * @param published the day that the feed gives
 * @param attempts how often it was asked for in vain
 */
public record WaitingPage(URI address, @Nullable LocalDate published, int attempts) {

    private static final String NO_DAY = "-";

    /** The same after another attempt that failed. */
    public WaitingPage afterFailure() {
        return new WaitingPage(address, published, attempts + 1);
    }

    /** As it is stored: an address has no spaces. */
    String written() {
        return attempts + " " + (published == null ? NO_DAY : published) + " " + address;
    }

    static WaitingPage read(String written) {
        String[] parts = written.split(" ", 3);
        return new WaitingPage(
                URI.create(parts[2]),
                parts[1].equals(NO_DAY) ? null : LocalDate.parse(parts[1]),
                Integer.parseInt(parts[0]));
    }
}
