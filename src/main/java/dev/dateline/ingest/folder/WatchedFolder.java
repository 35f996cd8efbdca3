package dev.dateline.ingest.folder;

import dev.dateline.article.ArticleFiles;
import dev.dateline.article.ArticleReader;
import dev.dateline.ingest.queue.Ingestion;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks into the watched folder every few seconds while serving, if one is set. What fails at one look is tried again at the next. */
@Component
@EnableConfigurationProperties(FolderSettings.class)
final class WatchedFolder {

    private static final Logger log = LoggerFactory.getLogger(WatchedFolder.class);
    private static final long SECONDS_BETWEEN_LOOKS = 5;

    private final FolderSettings settings;
    private final Ingestion ingestion;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watched-folder").factory());

    private @Nullable ScheduledFuture<?> looks;

    WatchedFolder(FolderSettings settings, Ingestion ingestion) {
        this.settings = settings;
        this.ingestion = ingestion;
    }

    @EventListener(WebServerInitializedEvent.class)
    void start() {
        Path folder = settings.watchFolder();
        if (folder == null) {
            return;
        }
        ArticleReader reader =
                new ArticleReader(Math.toIntExact(settings.maxText().toBytes()), Clock.systemUTC());
        FolderSweep sweep = new FolderSweep(folder, new ArticleFiles(reader), ingestion::submit);
        looks = clock.scheduleWithFixedDelay(() -> look(folder, sweep), 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        log.info("Watching the folder {} for articles", folder.toAbsolutePath());
    }

    /** An exception here would end the schedule for good, so every one is caught. */
    private static void look(Path folder, FolderSweep sweep) {
        try {
            Files.createDirectories(folder);
            sweep.sweep();
        } catch (IOException | RuntimeException e) {
            log.warn("The watched folder {} could not be taken in: {}", folder, String.valueOf(e));
        }
    }

    @PreDestroy
    void stop() {
        if (looks != null) {
            looks.cancel(true);
        }
        clock.shutdownNow();
    }
}
