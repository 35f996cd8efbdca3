package dev.dateline.ingest.queue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set of the way of an article into the graph.
 *
 * @param maxText How long a text may be, in bytes of UTF-8.
 * @param extractor Which extractor reads the articles: auto (a language model where one is configured, else offline),
 *     llm, offline or both.
 * @param workers How many articles are read at a time; 0 leaves them in the queue. By default one for each processor,
 *     or as many as a language model is asked at a time.
 */
@ConfigurationProperties("dateline")
public record IngestSettings(
        @DefaultValue("1MB") DataSize maxText,
        @DefaultValue("auto") String extractor,
        @DefaultValue("-1") int workers) {

    private static final DataSize LARGEST = DataSize.ofMegabytes(64);

    public IngestSettings {
        if (maxText.toBytes() < 1 || maxText.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("dateline.max-text is from 1B to 64MB, not " + maxText);
        }
    }

    public int maxTextBytes() {
        return Math.toIntExact(maxText.toBytes());
    }

    /** How many articles are read at a time, by default as many as are given. */
    public int threads(int byDefault) {
        return workers < 0 ? byDefault : workers;
    }
}
