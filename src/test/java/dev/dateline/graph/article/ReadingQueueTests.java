package dev.dateline.graph.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.article.Article;
import dev.dateline.fact.claim.ArticleId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

@DatelineTest
class ReadingQueueTests {

    private static final String US = "us";
    private static final String THEM = "them";
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration OVER = Duration.ofSeconds(-1);

    @Autowired
    Articles articles;

    @Autowired
    ReadingQueue queue;

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    @Test
    void isReadInItsOrder() {
        assertThat(queue.hasDue()).isFalse();
        submit("b");
        submit("a");
        assertThat(queue.hasDue()).isTrue();
        assertThat(next(US)).hasValue("b");
        assertThat(next(US)).hasValue("a");
        assertThat(next(US)).isEmpty();
        assertThat(articles.counts()).containsEntry(Progress.EXTRACTING, 2).containsEntry(Progress.QUEUED, 0);
    }

    @Test
    void givesNoArticleToTwoWorkers() throws Exception {
        IntStream.range(0, 20).forEach(number -> submit("a" + number));
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<Future<Optional<String>>> claims = IntStream.range(0, 20)
                    .mapToObj(number -> workers.submit(() -> next("worker-" + number)))
                    .toList();
            List<String> claimed = new ArrayList<>();
            for (Future<Optional<String>> claim : claims) {
                claim.get().ifPresent(claimed::add);
            }
            assertThat(claimed).hasSize(20).doesNotHaveDuplicates();
        }
    }

    @Test
    void takesBackOnlyWhatIsNotKept() {
        submit("kept");
        submit("expired");
        queue.take(US, LONG);
        queue.take(US, OVER);
        assertThat(queue.giveBackExpired()).isEqualTo(1);
        assertThat(next(THEM)).hasValue("expired");
        assertThat(next(THEM)).isEmpty();
    }

    @Test
    void keepsARenewedLeaseOfItsOwnerAlone() {
        submit("ours");
        queue.take(US, OVER);
        queue.renew(THEM, List.of(new ArticleId("ours")), LONG);
        assertThat(queue.giveBackExpired()).isEqualTo(1);
        queue.take(US, OVER);
        queue.renew(US, List.of(new ArticleId("ours")), LONG);
        assertThat(queue.giveBackExpired()).isZero();
    }

    @Test
    void takesBackAtOnceWhatAnEndedInstanceOfTheSameNameHad() {
        submit("ours");
        submit("theirs");
        next(US);
        next(THEM);
        assertThat(queue.giveBackOf(US)).isEqualTo(1);
        assertThat(next(US)).hasValue("ours");
        assertThat(queue.giveBackAll()).isEqualTo(2);
    }

    @Test
    void takesBackWhatAVersionWithoutLeasesLeft() {
        submit("old");
        run("MATCH (a:Article) SET a.status = 'EXTRACTING'");
        assertThat(queue.giveBackExpired()).isEqualTo(1);
        assertThat(next(US)).hasValue("old");
    }

    @Test
    void letsAnArticleWaitAfterAFailedAttempt() {
        submit("bad");
        next(US);
        assertThat(failed(US, 2, Duration.ofHours(1))).hasValue(Progress.QUEUED);
        assertThat(find("bad").problem()).isEqualTo("the parser gave up");
        assertThat(queue.hasDue()).isFalse();
        assertThat(next(US)).isEmpty();
        run("MATCH (a:Article) SET a.retryAt = datetime()");
        assertThat(next(US)).hasValue("bad");
        assertThat(failed(US, 2, Duration.ofHours(1))).hasValue(Progress.FAILED);
        assertThat(next(US)).isEmpty();
    }

    @Test
    void waitsThreeTimesAsLongEachTime() {
        submit("bad");
        next(US);
        failed(US, 5, Duration.ofSeconds(10));
        assertThat(secondsToWait()).isBetween(8L, 10L);
        run("MATCH (a:Article) SET a.retryAt = datetime()");
        next(US);
        failed(US, 5, Duration.ofSeconds(10));
        assertThat(secondsToWait()).isBetween(28L, 30L);
    }

    @Test
    void hearsNoFailureFromWhoHasLostTheLease() {
        submit("bad");
        queue.take(THEM, OVER);
        queue.giveBackExpired();
        next(US);
        assertThat(failed(THEM, 1, Duration.ZERO)).isEmpty();
        queue.giveBack(THEM, new ArticleId("bad"));
        assertThat(find("bad").status()).isEqualTo(Progress.EXTRACTING);
    }

    @Test
    void givesUpOnAnArticleThatEndsEveryReader() {
        submit("deadly");
        for (int i = 1; i < ReadingQueue.INTERRUPTIONS; i++) {
            queue.take(US, OVER);
            queue.giveBackExpired();
            run("MATCH (a:Article) REMOVE a.retryAt");
        }
        assertThat(find("deadly").status()).isEqualTo(Progress.QUEUED);
        queue.take(US, OVER);
        queue.giveBackExpired();
        assertThat(find("deadly").status()).isEqualTo(Progress.FAILED);
        assertThat(find("deadly").problem()).contains("interrupted");
    }

    @Test
    void letsOthersGoFirstWhereAnArticleWasInterruptedOften() {
        submit("deadly");
        for (int i = 0; i < 4; i++) {
            assertThat(queue.take(US, OVER)).isPresent();
            queue.giveBackExpired();
        }
        submit("other");
        assertThat(next(US)).hasValue("other");
        assertThat(next(US)).isEmpty();
    }

    @Test
    void givesAllAttemptsAgainToWhatIsRetried() {
        submit("bad");
        next(US);
        failed(US, 1, Duration.ofHours(1));
        assertThat(articles.requeue(new ArticleId("bad"))).isTrue();
        assertThat(articles.requeue(new ArticleId("bad"))).isFalse();
        assertThat(find("bad").problem()).isNull();
        assertThat(next(US)).hasValue("bad");
        assertThat(failed(US, 2, Duration.ofHours(1))).hasValue(Progress.QUEUED);
    }

    private void submit(String id) {
        articles.submit(new Article(new ArticleId(id), null, null, null, null, null, "The text of " + id + "."), "en");
    }

    private Optional<String> next(String owner) {
        return queue.take(owner, LONG).map(stored -> stored.article().id().value());
    }

    private Optional<Progress> failed(String owner, int atMost, Duration wait) {
        return queue.noteFailedAttempt(owner, new ArticleId("bad"), "the parser gave up", atMost, wait);
    }

    private StoredArticle find(String id) {
        return articles.find(new ArticleId(id)).orElseThrow();
    }

    private static long secondsToWait() {
        try (Session session = SharedNeo4j.driver().session()) {
            return session.run("MATCH (a:Article) RETURN duration.inSeconds(datetime(), a.retryAt).seconds AS left")
                    .single()
                    .get("left")
                    .asLong();
        }
    }

    private static void run(String cypher) {
        try (Session session = SharedNeo4j.driver().session()) {
            session.run(cypher).consume();
        }
    }
}
