package dev.dateline.samples;

import dev.dateline.archive.Archive;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.derive.Recording;
import dev.dateline.ingest.Ingestion;
import dev.dateline.ingest.SampleProgress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.StringUtils;

/**
 * Puts the sample stories into an embedded store in which nothing is yet, all of them or none.
 *
 * <p>They come with the claims that the offline rules read in them, so that a first look needs no extractor. A test holds
 * the two together.
 */
@Component
@EnableConfigurationProperties(SampleSettings.class)
class SampleStories {

    private static final Logger log = LoggerFactory.getLogger(SampleStories.class);

    /** An archive, as {@code export} writes it. */
    private static final String FILE = "/samples/recorded.jsonl";

    private final Articles articles;
    private final Ingestion ingestion;
    private final TransactionOperations transaction;
    private final SampleProgress progress;
    private final boolean wanted;

    SampleStories(
            Articles articles,
            Ingestion ingestion,
            TransactionOperations transaction,
            SampleProgress progress,
            SampleSettings settings,
            Environment environment) {
        this.articles = articles;
        this.ingestion = ingestion;
        this.transaction = transaction;
        this.progress = progress;
        this.wanted = settings.samples() && !StringUtils.hasText(environment.getProperty("spring.neo4j.uri"));
    }

    /** Not on the thread that starts the application: questions are answered meanwhile. */
    @EventListener(ApplicationReadyEvent.class)
    void loadInTheBackground() {
        if (wanted) {
            Thread.ofPlatform().name("samples").daemon().start(this::loadIntoAnEmptyStore);
        }
    }

    private void loadIntoAnEmptyStore() {
        if (articles.counts().values().stream().allMatch(count -> count == 0)) {
            long start = System.nanoTime();
            progress.says(0, 0);
            try {
                List<Recording> stories = recorded();
                load(stories);
                log.info(
                        "The store was empty: {} sample articles are in, after {} s",
                        stories.size(),
                        Duration.ofNanos(System.nanoTime() - start).toSeconds());
            } finally {
                progress.isOver();
            }
        }
    }

    /** All of them or none. */
    void load(List<Recording> stories) {
        ingestion.alone(() -> transaction.executeWithoutResult(status -> loadEach(stories)));
    }

    private void loadEach(List<Recording> stories) {
        for (int done = 0; done < stories.size(); done++) {
            progress.says(stories.size(), done);
            Recording story = stories.get(done);
            ingestion.record(story.stored().article(), story.extraction());
        }
    }

    /** The stories with what was read in them. */
    static List<Recording> recorded() {
        InputStream file = Objects.requireNonNull(SampleStories.class.getResourceAsStream(FILE));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return Archive.recordings(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
