package dev.dateline.fetch;

import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** A fetcher for tests that reaches one server on this machine, without waiting between two requests. */
public final class LocalFetcher {

    private LocalFetcher() {}

    /** A fetcher that may fetch from this host and port inside the own network. */
    public static WebFetcher of(String allowed) {
        return new WebFetcher(new FetchSettings(
                List.of(allowed), Duration.ofSeconds(5), DataSize.ofMegabytes(8), Duration.ZERO, true, "Dateline/1"));
    }
}
