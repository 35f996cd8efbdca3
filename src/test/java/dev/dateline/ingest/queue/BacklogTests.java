package dev.dateline.ingest.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.article.Article;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Articles;
import dev.dateline.question.Problem;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatelineTest
class BacklogTests {

    @Autowired
    Articles articles;

    private static final ArticleId NEW = new ArticleId("new");

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    @Test
    void refusesNewArticlesAtItsBoundOnly() {
        Backlog backlog = backlog(2);
        submit("first");
        assertThatNoException().isThrownBy(() -> backlog.admit(NEW));
        submit("second");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> backlog.admit(NEW))
                .satisfies(problem -> {
                    assertThat(problem.getStatusCode().value()).isEqualTo(503);
                    assertThat(problem.getHeaders().getFirst("Retry-After")).isEqualTo("60");
                });
        assertThatNoException().isThrownBy(() -> backlog.admit(new ArticleId("first")));
    }

    @Test
    void hasRoomAgainWhenAnArticleIsThrough() {
        submit("first");
        articles.fail(new ArticleId("first"), "It has no end.");
        assertThatNoException().isThrownBy(() -> backlog(1).admit(NEW));
    }

    private Backlog backlog(int capacity) {
        return new Backlog(
                articles, new QueueSettings(null, Duration.ofSeconds(60), 3, Duration.ofSeconds(10), capacity));
    }

    private void submit(String id) {
        articles.submit(new Article(new ArticleId(id), null, null, null, null, null, "Text of " + id), "en");
    }
}
