package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PageTests {

    private final ArticleReader reader = new ArticleReader(10_000, Clock.systemUTC());

    @Test
    void takesTheArticleFromAPageWithItsParagraphs() throws Exception {
        Article article = reader.read(html(page("harbour.html")));
        assertThat(article.text().split("\n\n"))
                .contains("What comes next", "The round was led by Pier Capital.", "Mole Ventures joined it.")
                .anySatisfy(block -> assertThat(block)
                        .startsWith("Harbour Foods, a maker of frozen meals, has raised €12 million from two investors,"
                                + " the company said on Thursday. The money"))
                .anySatisfy(block -> assertThat(block).contains("autumn. 🚢 She"))
                .noneSatisfy(block -> assertThat(block).containsAnyOf("Subscribe", "Copyright", "Home", "color"));
    }

    @Test
    void takesWhatThePageSaysOfItself() throws Exception {
        Article article = reader.read(html(page("harbour.html")));
        assertThat(article.title()).isEqualTo("Harbour Foods closes a second round");
        assertThat(article.outlet()).isEqualTo("The Quay");
        assertThat(article.author()).isEqualTo("Ines Varga, Tom Achebe");
        assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2024, 3, 21));
        assertThat(article.url()).hasToString("https://quay.example/2024/03/harbour-foods");
    }

    @Test
    void prefersWhatTheSenderSays() throws Exception {
        Draft draft = new Draft(
                null, "https://mirror.example/1", "The Mirror", null, "", "2024-03-23", null, page("harbour.html"));
        Article article = reader.read(draft);
        assertThat(article.outlet()).isEqualTo("The Mirror");
        assertThat(article.author()).isEqualTo("Ines Varga, Tom Achebe");
        assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2024, 3, 23));
        assertThat(article.url()).hasToString("https://mirror.example/1");
    }

    @Test
    void readsAPageWithoutParagraphsAndPassesOverADateThatIsNone() throws Exception {
        Article article = reader.read(html(page("bare.html")));
        assertThat(article.text()).isEqualTo("Vetra is cutting 40 jobs. It blamed weak demand.");
        assertThat(article.title()).isEqualTo("Layoffs at Vetra");
        assertThat(article.author()).isEqualTo("Nils Okoye");
        assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2023, 11, 2));
    }

    private static Draft html(String html) {
        return new Draft(null, null, null, null, null, null, null, html);
    }

    private static String page(String name) throws IOException {
        try (InputStream page = Objects.requireNonNull(PageTests.class.getResourceAsStream(name))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
