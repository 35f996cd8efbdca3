package dev.dateline.ingest.queue;

import dev.dateline.article.Article;
import dev.dateline.article.InvalidArticle;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * The few threads on which handed-in pages are read, so that any number of hostile pages keep at most half of the
 * processors busy, and other requests are answered meanwhile. ADR 19 says why their senders wait.
 */
@Component
final class PageThreads {

    private static final int MOST_WAITING = 100;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final ThreadPoolExecutor threads;

    PageThreads() {
        int several = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        this.threads = new ThreadPoolExecutor(
                several,
                several,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name("page-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /** Reads a page; as bounded as the page's own budget, and refused where too many wait. */
    interface Reading {
        Article read() throws InvalidArticle;
    }

    /** What the reading gives, once a thread is free. */
    Article read(Reading reading) throws InvalidArticle {
        Future<Article> article = submit(reading);
        try {
            return article.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        } catch (TimeoutException e) {
            article.cancel(true);
            throw busy();
        } catch (InterruptedException e) {
            article.cancel(true);
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private Future<Article> submit(Reading reading) {
        try {
            return threads.submit(reading::read);
        } catch (RejectedExecutionException e) {
            throw busy();
        }
    }

    private static RuntimeException failure(Throwable cause) throws InvalidArticle {
        return switch (cause) {
            case InvalidArticle invalid -> throw invalid;
            case RuntimeException failure -> failure;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }

    private static Problem busy() {
        Problem busy = new Problem(
                ProblemType.READ_TIMEOUT,
                "The pages handed in before this one are still being read. Send it again later.");
        busy.getHeaders().add("Retry-After", "30");
        return busy;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
