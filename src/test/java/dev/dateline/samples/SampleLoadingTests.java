package dev.dateline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.derive.Recording;
import dev.dateline.ingest.Ingestion;
import dev.dateline.ingest.SampleProgress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionOperations;

/** The sample stories are loaded while the first articles of a newcomer are read: neither waits for the other for good. */
@DatelineTest
class SampleLoadingTests {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Ingestion ingestion;

    @Test
    void letsAnArticleInBetween(
            @Autowired Articles articles, @Autowired TransactionOperations transaction, @Autowired Environment settings)
            throws InterruptedException {
        List<Recording> stories = SampleStories.recorded().subList(0, 3);
        AtomicReference<Thread> other = new AtomicReference<>();
        SampleProgress progress = new SampleProgress() {
            @Override
            public void says(int all, int done) {
                if (done == 1) {
                    other.set(startToRecord(stories.getLast()));
                }
            }
        };
        SampleStories samples =
                new SampleStories(articles, ingestion, transaction, progress, new SampleSettings(false), settings);
        Thread loading = Thread.ofPlatform().daemon().start(() -> samples.load(stories));
        assertThat(loading.join(LONGEST)).as("the samples are loaded").isTrue();
        assertThat(other.get().join(LONGEST)).as("the article is recorded").isTrue();
        assertThat(articles.counts()).containsEntry(Progress.DONE, 3);
    }

    /** Another article in a thread of its own, which has time to come as far as it can. */
    private Thread startToRecord(Recording story) {
        Thread thread = Thread.ofPlatform()
                .daemon()
                .start(() -> ingestion.record(story.stored().article(), story.extraction()));
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return thread;
    }
}
