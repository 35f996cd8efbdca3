package dev.dateline.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.Extractor;
import dev.dateline.extraction.ExtractorLoader;
import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.llm.model.LanguageModels;
import dev.dateline.extraction.llm.model.ModelFailure;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.article.ReadingQueue;
import dev.dateline.graph.article.StoredAnswers;
import dev.dateline.graph.article.StoredArticle;
import dev.dateline.graph.store.StoreRoom;
import dev.dateline.ingest.queue.IngestSettings;
import dev.dateline.ingest.queue.Ingestion;
import dev.dateline.ingest.queue.Leases;
import dev.dateline.ingest.queue.QueueSettings;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.util.unit.DataSize;

/** The workers on a real store, with an extractor that finds nothing and fails where a text says so. */
@DatelineTest
@AutoConfigureMockMvc
class WorkersTests {

    private static final int ATTEMPTS = 2;

    private final Articles articles;
    private final Ingestion ingestion;
    private final ReadingQueue queue;
    private final StoreRoom room;
    private final LanguageModels models;
    private final StoredAnswers answers;
    private final ReadingPause pause = new ReadingPause();
    private final ApplicationContext context;
    private final Queue<String> read = new ConcurrentLinkedQueue<>();
    private final CountDownLatch loading = new CountDownLatch(1);
    private final CountDownLatch reading = new CountDownLatch(1);
    private Workers workers;

    WorkersTests(
            @Autowired Articles articles,
            @Autowired Ingestion ingestion,
            @Autowired ReadingQueue queue,
            @Autowired StoreRoom room,
            @Autowired LanguageModels models,
            @Autowired StoredAnswers answers,
            @Autowired ApplicationContext context) {
        this.articles = articles;
        this.queue = queue;
        this.room = room;
        this.models = models;
        this.answers = answers;
        this.ingestion = ingestion;
        this.context = context;
        this.workers = workers(leases(true));
    }

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    @AfterEach
    void stop() {
        loading.countDown();
        workers.stop();
    }

    @Test
    void finishOnceWhatAKilledRunLeftHalfDone() {
        ArticleId done = submit("Done before.");
        ArticleId interrupted = submit("Interrupted.");
        ArticleId waiting = submit("Still waiting.");
        ingestion.process(take("killed"), new Reading());
        take("killed");
        read.clear();

        loading.countDown();
        workers.start();

        await().until(() -> articles.waiting() == 0);
        assertThat(read).containsExactlyInAnyOrder("Interrupted.", "Still waiting.");
        assertThat(List.of(done, interrupted, waiting)).allMatch(id -> progress(id) == Progress.DONE);
    }

    @Test
    void letArticlesWaitUntilTheExtractorIsLoaded() throws InterruptedException {
        workers.start();
        ArticleId early = submit("Submitted while models load.");
        Thread.sleep(Duration.ofMillis(700));
        assertThat(progress(early)).isEqualTo(Progress.QUEUED);
        loading.countDown();
        await().until(() -> progress(early) == Progress.DONE);
    }

    @Test
    void noteWhyAnArticleFailedAndGoOn() {
        ArticleId bad = submit("This one must fail.");
        ArticleId good = submit("This one is fine.");
        loading.countDown();
        workers.start();
        await().until(() -> articles.waiting() == 0);
        assertThat(progress(good)).isEqualTo(Progress.DONE);
        assertThat(articles.find(bad).map(StoredArticle::problem))
                .hasValueSatisfying(why -> assertThat(why).contains("too strange"));
        assertThat(read).filteredOn(text -> text.contains("must fail")).hasSize(ATTEMPTS);
    }

    @Test
    void outliveAnyErrorOfAnArticle() {
        List<ArticleId> bad = List.of(
                submit("This one ends in an error: 1."),
                submit("This one ends in an error: 2."),
                submit("This one ends in an error: 3."));
        ArticleId good = submit("This one is fine.");
        loading.countDown();
        workers.start();
        await().until(() -> articles.waiting() == 0);
        assertThat(progress(good)).isEqualTo(Progress.DONE);
        assertThat(bad).allMatch(id -> progress(id) == Progress.FAILED);
        assertThat(workers.attendance()).isEqualTo(new Workers.Attendance(2, 2, 0));
    }

    @Test
    void tryAFailedArticleAgainWhenItIsSubmittedAgain() {
        ArticleId bad = submit("This one must fail.");
        loading.countDown();
        workers.start();
        await().until(() -> progress(bad) == Progress.FAILED);
        submit("This one must fail.");
        await().until(() -> read.size() == 2 * ATTEMPTS);
        await().until(() -> progress(bad) == Progress.FAILED);
    }

    @Test
    void leaveWhatAnotherInstanceIsReading() throws InterruptedException {
        ArticleId others = submit("Somebody else reads this.");
        take("another");
        ArticleId free = submit("This is free.");
        workers = workers(leases(false));
        loading.countDown();
        workers.start();
        await().until(() -> progress(free) == Progress.DONE);
        Thread.sleep(Duration.ofMillis(1200));
        assertThat(progress(others)).isEqualTo(Progress.EXTRACTING);
        assertThat(read).containsExactly("This is free.");
    }

    @Test
    void takeOverWhatAKilledInstanceWasReadingWhenItsLeaseEnds() {
        ArticleId left = submit("Its reader is killed.");
        queue.take("killed", Duration.ofSeconds(2));
        workers = workers(leases(false));
        loading.countDown();
        workers.start();
        await().until(() -> progress(left) == Progress.DONE);
        assertThat(read).containsExactly("Its reader is killed.");
    }

    @Test
    void keepTheLeaseOfWhatTakesLongToRead() throws InterruptedException {
        ArticleId slow = submit("This takes long to read.");
        workers = workers(leases(false));
        loading.countDown();
        workers.start();
        await().until(() -> progress(slow) == Progress.EXTRACTING);
        for (int i = 0; i < 20; i++) {
            Thread.sleep(Duration.ofMillis(250));
            assertThat(queue.giveBackExpired()).isZero();
        }
        reading.countDown();
        await().until(() -> progress(slow) == Progress.DONE);
        assertThat(read).hasSize(1);
    }

    @Test
    void giveBackWhatIsHalfDoneAtTheEnd() {
        ArticleId slow = submit("This takes long to read.");
        loading.countDown();
        workers.start();
        await().until(() -> progress(slow) == Progress.EXTRACTING);
        workers.stop();
        await().until(() -> progress(slow) == Progress.QUEUED);
    }

    @Test
    void putAnArticleBackAndPauseWhenTheTokensOfTheDayAreSpent() {
        ArticleId waiting = submit("Read this with spent tokens.");
        loading.countDown();
        workers.start();
        await().until(() -> !pause.isOver());
        await().until(() -> progress(waiting) == Progress.QUEUED);
        assertThat(pause.reason()).satisfies(reason -> assertThat(reason.why()).contains("spent"));
    }

    @Test
    void readAnArticleAgainThatIsPutIntoTheQueueOnceMore() {
        ArticleId article = submit("Read this twice.");
        loading.countDown();
        workers.start();
        await().until(() -> progress(article) == Progress.DONE);
        assertThat(ingestion.reextract(article, null)).isPresent();
        await().until(() -> read.size() == 2 && progress(article) == Progress.DONE);
        assertThat(ingestion.reextract(new ArticleId("nobody"), null)).isEmpty();
    }

    @Test
    void doNotBringBackAnArticleThatIsRemovedWhileItIsRead() {
        ArticleId removed = submit("Removed meanwhile.");
        Article taken = take("reader");
        assertThat(ingestion.remove(removed)).isTrue();
        ingestion.process(taken, new Reading());
        assertThat(articles.find(removed)).isEmpty();
    }

    private ArticleId submit(String text) {
        Article article = new Article(new ArticleId("given"), null, null, null, null, null, text);
        return ingestion.submit(article).id();
    }

    private Progress progress(ArticleId id) {
        return articles.find(id).orElseThrow().status();
    }

    private Article take(String owner) {
        return queue.take(owner, Duration.ofMinutes(1)).orElseThrow().article();
    }

    private Leases leases(boolean alone) {
        return new Leases(queue, new QueueSettings(null, Duration.ofSeconds(3), ATTEMPTS, Duration.ZERO, 100), alone);
    }

    private Workers workers(Leases leases) {
        IngestSettings settings = new IngestSettings(DataSize.ofMegabytes(1), "slow", 2);
        LoadedExtractor extractor = new LoadedExtractor(List.of(new Slow()), models, answers, settings);
        ArticleWork work = new ArticleWork(leases, ingestion, extractor, pause, room);
        return new Workers(leases, work, extractor, settings, pause, context);
    }

    private final class Slow implements ExtractorLoader {

        @Override
        public String name() {
            return "slow";
        }

        @Override
        public Extractor load() {
            awaitLatch(loading);
            return new Reading();
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private final class Reading implements Extractor {

        @Override
        public String name() {
            return "reading/1";
        }

        @Override
        public Extraction extract(Article article) {
            read.add(article.text());
            if (article.text().contains("spent tokens")) {
                throw new ModelFailure(
                        ModelFailure.Kind.SPENT, "the tokens are spent", Duration.ofHours(1), ModelUsage.NONE);
            }
            if (article.text().contains("must fail")) {
                throw new IllegalStateException("it is too strange");
            }
            if (article.text().contains("ends in an error")) {
                throw new AssertionError("so the text says");
            }
            if (article.text().contains("takes long")) {
                awaitLatch(reading);
            }
            return new Extraction(article.id(), List.of(), List.of());
        }
    }
}
