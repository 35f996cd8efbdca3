package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleLinesTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-01T12:00:00Z"), ZoneOffset.UTC);
    private final ArticleLines lines = new ArticleLines(new ArticleReader(1000, CLOCK));

    @Test
    void keepsTheIdThatALineGives() {
        Article article = article("""
                {"id":"a1","url":"https://example.org/a","outlet":"The Quay","publishedAt":"2024-03-22T23:30:00-07:00","text":"One.\\r\\nTwo. 🚀"}""");
        assertThat(article.id().value()).isEqualTo("a1");
        assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2024, 3, 22));
        assertThat(article.text()).isEqualTo("One.\r\nTwo. 🚀");
    }

    @Test
    void namesAnArticleByItsContentWhereALineGivesNoId() {
        Article one = article("{\"url\":\"https://Example.org/a?utm_source=x#top\",\"text\":\"One  two.\"}");
        Article same = article("{\"url\":\"https://example.org/a\",\"text\":\"One two.\\n\",\"id\":null}");
        Article other = article("{\"url\":\"https://example.org/a\",\"text\":\"One three.\"}");
        assertThat(one.id()).isEqualTo(same.id()).isNotEqualTo(other.id());
    }

    @Test
    void reportsABadLineWithItsNumberAndGoesOn() {
        List<ArticleLine> read = read("""
                \uFEFF{"id":"a","text":"First."}

                {"id":"b","text":
                {"id":"c","text":"Third."}
                """);
        assertThat(read).hasSize(3);
        assertThat(read.get(0)).isInstanceOf(ArticleLine.Read.class);
        assertThat(read.get(1)).isInstanceOfSatisfying(ArticleLine.Bad.class, bad -> {
            assertThat(bad.number()).isEqualTo(3);
            assertThat(bad.problem().fault()).isEqualTo(InvalidArticle.Fault.BROKEN_JSON);
        });
        assertThat(read.get(2))
                .isInstanceOfSatisfying(
                        ArticleLine.Read.class,
                        line -> assertThat(line.number()).isEqualTo(4));
    }

    private Article article(String line) {
        List<ArticleLine> read = read(line);
        assertThat(read).singleElement().isInstanceOf(ArticleLine.Read.class);
        return ((ArticleLine.Read) read.getFirst()).article();
    }

    private List<ArticleLine> read(String text) {
        return lines.read(new StringReader(text)).toList();
    }
}
