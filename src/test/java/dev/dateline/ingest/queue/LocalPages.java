package dev.dateline.ingest.queue;

import dev.dateline.fetch.WebFetcher;
import org.springframework.util.unit.DataSize;

/** Articles from the pages that a fetcher of a test reaches. */
public final class LocalPages {

    private LocalPages() {}

    public static PageFetching of(WebFetcher web) {
        return new PageFetching(web, new PageThreads(), new IngestSettings(DataSize.ofMegabytes(1), "auto", 0));
    }
}
