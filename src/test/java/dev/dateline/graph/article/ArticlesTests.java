package dev.dateline.graph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.article.Article;
import dev.dateline.fact.claim.ArticleId;
import java.net.URI;
import java.time.LocalDate;
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

    private static Article article(String id) {
        return new Article(new ArticleId(id), null, null, null, null, null, "The text of " + id + ".");
    }
}
