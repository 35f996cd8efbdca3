package dev.dateline.ingest;

import dev.dateline.article.Article;
import dev.dateline.extraction.llm.model.ModelFailure;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.StoredArticle;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Take articles out of the queue and process them, for as long as they run. They start with the web server; a command
 * starts them when it needs them.
 */
@Component
public class Workers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Workers.class);
    private static final long LOOK_AGAIN_MILLIS = 500;
    private static final long AFTER_A_FAILURE_MILLIS = 5000;
    private static final long FINISH_SECONDS = 5;

    private final Articles articles;
    private final Ingestion ingestion;
    private final LoadedExtractor extractor;
    private final int threads;
    private final boolean serving;
    private final ReadingPause pause;
    private @Nullable ExecutorService running;

    Workers(
            Articles articles,
            Ingestion ingestion,
            LoadedExtractor extractor,
            IngestSettings settings,
            ReadingPause pause,
            ApplicationContext context) {
        this.articles = articles;
        this.ingestion = ingestion;
        this.extractor = extractor;
        this.threads = settings.threads(extractor.parallel());
        this.pause = pause;
        this.serving = context instanceof WebServerApplicationContext;
    }

    @Override
    public boolean isAutoStartup() {
        return serving && threads > 0;
    }

    /** Begins with what the last run left half-done. */
    @Override
    public synchronized void start() {
        if (running != null) {
            return;
        }
        int interrupted = articles.requeueInterrupted();
        if (interrupted > 0) {
            log.info("{} articles that the last run left half-done are queued again", interrupted);
        }
        int some = Math.max(1, threads);
        running = Executors.newFixedThreadPool(
                some, Thread.ofPlatform().name("worker-", 1).daemon().factory());
        for (int i = 0; i < some; i++) {
            running.execute(this::work);
        }
    }

    /** Lets articles in hand finish for a few seconds; what does not is queued again at the next start. */
    @Override
    public synchronized void stop() {
        ExecutorService stopping = running;
        if (stopping == null) {
            return;
        }
        running = null;
        stopping.shutdownNow();
        try {
            if (!stopping.awaitTermination(FINISH_SECONDS, TimeUnit.SECONDS)) {
                log.info("An article is left half-done; it will be queued again at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    /** Whether what is queued stays there, as the extractor cannot be loaded. The log says why. */
    public boolean cannotRead() {
        return extractor.state() == LoadedExtractor.State.FAILED;
    }

    private void work() {
        try {
            awaitFirstArticle();
            extractor.await();
            while (!Thread.currentThread().isInterrupted()) {
                if (pause.isOver()) {
                    workOnce();
                } else {
                    Thread.sleep(LOOK_AGAIN_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExtractorNotLoaded e) {
            log.debug("No worker works without an extractor", e); // why is in the log already
        }
    }

    /** Nothing is loaded before there is something to read: the extractor takes seconds and much memory. */
    private void awaitFirstArticle() throws InterruptedException {
        while (!isSomethingWaiting()) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    private boolean isSomethingWaiting() throws InterruptedException {
        try {
            return articles.hasQueued();
        } catch (RuntimeException e) {
            log.warn("The queue cannot be read: {}", e.toString());
            Thread.sleep(AFTER_A_FAILURE_MILLIS);
            return false;
        }
    }

    private void workOnce() throws InterruptedException {
        Optional<StoredArticle> next = next();
        if (next.isPresent()) {
            process(next.get());
        } else {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    private Optional<StoredArticle> next() throws InterruptedException {
        try {
            return articles.claimNext();
        } catch (RuntimeException e) {
            log.warn("The queue cannot be read: {}", e.toString());
            Thread.sleep(AFTER_A_FAILURE_MILLIS);
            return Optional.empty();
        }
    }

    /** An article that cannot be processed is noted as failed, and the others go on; one that has to wait is put back. */
    private void process(StoredArticle stored) throws InterruptedException {
        Article article = stored.article();
        try {
            ingestion.process(article, extractor.of(stored.extractWith()));
        } catch (ModelFailure e) {
            if (e.kind() == ModelFailure.Kind.SPENT) {
                pause.begin(e);
                articles.putBack(article.id());
            } else {
                failUnlessStopping(article, e);
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failUnlessStopping(article, e);
        }
    }

    private void failUnlessStopping(Article article, Throwable e) {
        if (!Thread.currentThread().isInterrupted()) {
            log.warn("Article {} failed", article.id(), e);
            fail(article, e);
        }
    }

    private void fail(Article article, Throwable why) {
        try {
            articles.fail(article.id(), why.toString());
        } catch (RuntimeException e) {
            log.warn("That cannot be noted; it will be queued again at the next start", e);
        }
    }
}
