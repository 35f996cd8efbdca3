package dev.dateline.extraction.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.fact.claim.ArticleId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticlePromptTests {

    @Test
    void showsOutletTitleDayAndText() {
        Article article = new Article(
                new ArticleId("a1"),
                null,
                "Tidewater Ledger",
                "Corvane\nbuys Halden",
                null,
                LocalDate.of(2031, 3, 12),
                "It did.\n");
        assertThat(ArticlePrompt.of(article, "It did.\n", List.of("Corvane", "Ana Pell")))
                .isEqualTo("""
                Outlet: Tidewater Ledger
                Title: Corvane buys Halden
                Published: 2031-03-12 (Wednesday)
                Names in the parts before this one: Corvane; Ana Pell

                Text:

                It did.
                """);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        Article article = new Article(new ArticleId("a1"), null, null, null, null, null, "It did.");
        assertThat(ArticlePrompt.of(article, "It did.", List.of())).isEqualTo("\nText:\n\nIt did.");
    }
}
