package dev.dateline.extraction.llm;

import dev.dateline.article.Article;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The message that shows an article to a language model: outlet, title, day of publication and text. */
final class ArticlePrompt {

    private ArticlePrompt() {}

    /**
     * @param text the part of the article's text that is asked about
     * @param names the names that earlier parts have, so that this one uses the same; empty for the first
     */
    static String of(Article article, String text, List<String> names) {
        StringBuilder prompt = new StringBuilder();
        line(prompt, "Outlet", article.outlet());
        line(prompt, "Title", article.title());
        if (article.publishedAt() != null) {
            String weekday = article.publishedAt().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            line(prompt, "Published", article.publishedAt() + " (" + weekday + ")");
        }
        if (!names.isEmpty()) {
            line(prompt, "Names in the parts before this one", String.join("; ", names));
        }
        return prompt.append("\nText:\n\n").append(text).toString();
    }

    private static void line(StringBuilder prompt, String label, @Nullable String value) {
        if (value != null) {
            prompt.append(label).append(": ").append(value.replace('\n', ' ')).append('\n');
        }
    }
}
