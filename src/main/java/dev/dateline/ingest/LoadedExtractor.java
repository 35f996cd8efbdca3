package dev.dateline.ingest;

import dev.dateline.extraction.EnglishOnly;
import dev.dateline.extraction.Extractor;
import dev.dateline.extraction.ExtractorLoader;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The extractor that the settings choose, loaded in the background while the web part already answers. */
@Component
class LoadedExtractor {

    /** How far the extractor is. */
    enum State {
        /** Nobody has asked for it. */
        IDLE,
        LOADING,
        READY,
        /** It could not be loaded. Articles wait until it can. */
        FAILED
    }

    private static final Logger log = LoggerFactory.getLogger(LoadedExtractor.class);

    private final ExtractorLoader loader;
    private final CompletableFuture<Extractor> extractor = new CompletableFuture<>();
    private volatile State state = State.IDLE;

    LoadedExtractor(List<ExtractorLoader> loaders, IngestSettings settings) {
        loader = loaders.stream()
                .filter(candidate -> candidate.name().equals(settings.extractor()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("dateline.extractor is '" + settings.extractor()
                        + "'; there are: "
                        + String.join(
                                ", ",
                                loaders.stream().map(ExtractorLoader::name).toList())));
    }

    /** Begins to load it, unless somebody has. */
    synchronized void load() {
        if (state == State.IDLE) {
            state = State.LOADING;
            Thread.ofPlatform().name("load-extractor").daemon().start(this::loadNow);
        }
    }

    private void loadNow() {
        long start = System.nanoTime();
        try {
            Extractor loaded = loader.load();
            state = State.READY;
            extractor.complete(new EnglishOnly(loaded));
            log.info(
                    "The extractor {} was loaded in {} s",
                    loaded.name(),
                    Duration.ofNanos(System.nanoTime() - start).toSeconds());
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            state = State.FAILED;
            extractor.completeExceptionally(e);
            log.error("The extractor cannot be loaded; articles wait in the queue. Give the JVM -Xmx2500m or more.", e);
        }
    }

    State state() {
        return state;
    }

    /**
     * Waits until it is loaded.
     *
     * @throws ExtractorNotLoaded if it cannot be
     */
    Extractor await() throws InterruptedException {
        load();
        try {
            return extractor.get();
        } catch (ExecutionException e) {
            throw new ExtractorNotLoaded(e.getCause());
        }
    }
}
