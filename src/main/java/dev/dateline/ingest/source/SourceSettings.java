package dev.dateline.ingest.source;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set of polling sources.
 *
 * @param poll Whether this instance polls the sources of its store.
 * @param mostPages How many pages are fetched at one poll of a source; the others follow a minute later.
 * @param longest How long one poll of a source takes at most; what is left follows a minute later.
 */
@ConfigurationProperties("dateline.sources")
record SourceSettings(
        @DefaultValue("true") boolean poll,
        @DefaultValue("100") int mostPages,
        @DefaultValue("4m") Duration longest) {

    /** A page takes a minute and a half at most, and the lease has to outlast it. */
    private static final Duration LAST_PAGE = Duration.ofMinutes(2);

    SourceSettings {
        if (mostPages < 1 || mostPages > 1000) {
            throw new IllegalArgumentException("dateline.sources.most-pages is from 1 to 1000, not " + mostPages);
        }
        if (longest.isNegative() || longest.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("dateline.sources.longest is from 0s to 1h, not " + longest);
        }
    }

    /** For how long a source is kept for the instance that polls it. */
    Duration lease() {
        return longest.plus(LAST_PAGE);
    }
}
