package dev.dateline.graph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.article.Article;
import dev.dateline.fact.ArticleId;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatelineTest
class ArticlesTests {

    @Autowired
    Articles articles;

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    @Test
    void keepsAnArticleAsItWasHandedIn() {
        Article article = new Article(
                new ArticleId("a1"),
                URI.create("https://example.org/a1"),
                "The Example",
                "A title",
                "A. Writer",
                LocalDate.of(2024, 3, 25),
                "A text.\nOf two lines.");
        assertThat(articles.submit(article, "en")).isEqualTo(new Submission(article.id(), Progress.QUEUED, true));
        assertThat(articles.find(article.id())).hasValueSatisfying(stored -> {
            assertThat(stored.article()).isEqualTo(article);
            assertThat(stored.language()).isEqualTo("en");
            assertThat(stored.knownFrom()).isEqualTo(article.publishedAt());
        });
    }

    @Test
    void theSameArticleIsStoredOnce() {
        articles.submit(article("a1"), "en");
        assertThat(articles.submit(article("a1"), "en").created()).isFalse();
        assertThat(articles.waiting()).isEqualTo(1);
    }

    @Test
    void refusesAnotherTextOfTheSameId() {
        articles.submit(article("a1"), "en");
        Article other = new Article(new ArticleId("a1"), null, null, null, null, null, "Other words.");
        assertThatExceptionOfType(OtherTextException.class).isThrownBy(() -> articles.submit(other, "en"));
        assertThat(articles.find(other.id()).orElseThrow().article().text()).isEqualTo("The text of a1.");
    }

    @Test
    void theQueueIsReadInItsOrder() {
        articles.submit(article("b"), "en");
        articles.submit(article("a"), "en");
        assertThat(next()).hasValue("b");
        assertThat(next()).hasValue("a");
        assertThat(next()).isEmpty();
        assertThat(articles.counts()).containsEntry(Progress.EXTRACTING, 2).containsEntry(Progress.QUEUED, 0);
    }

    @Test
    void noArticleIsReadByTwoWorkers() throws Exception {
        IntStream.range(0, 20).forEach(number -> articles.submit(article("a" + number), "en"));
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<Future<Optional<String>>> claims = IntStream.range(0, 20)
                    .mapToObj(number -> workers.submit(this::next))
                    .toList();
            List<String> claimed = new ArrayList<>();
            for (Future<Optional<String>> claim : claims) {
                claim.get().ifPresent(claimed::add);
            }
            assertThat(claimed).hasSize(20).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatWasInterruptedIsReadAgain() {
        articles.submit(article("a1"), "en");
        next();
        assertThat(articles.requeueInterrupted()).isEqualTo(1);
        assertThat(next()).hasValue("a1");
    }

    @Test
    void whatFailedGetsAnotherTryWhenAsked() {
        articles.submit(article("a1"), "en");
        next();
        articles.fail(new ArticleId("a1"), "the parser gave up");
        assertThat(articles.find(new ArticleId("a1"))).hasValueSatisfying(stored -> {
            assertThat(stored.status()).isEqualTo(Progress.FAILED);
            assertThat(stored.problem()).isEqualTo("the parser gave up");
        });
        assertThat(articles.requeue(new ArticleId("a1"))).isTrue();
        assertThat(articles.requeue(new ArticleId("a1"))).isFalse();
        assertThat(next()).hasValue("a1");
    }

    private Optional<String> next() {
        return articles.claimNext().map(stored -> stored.article().id().value());
    }

    private static Article article(String id) {
        return new Article(new ArticleId(id), null, null, null, null, null, "The text of " + id + ".");
    }
}
