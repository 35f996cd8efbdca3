package dev.dateline.article.html;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page; what the page does not say is null.
 *
 * @param url the address that the page gives itself
 * @param publishedAt the day of publication in the outlet's own time
 * @param text a paragraph or heading to a block, an empty line between two; never blank
 */
public record PageContent(
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate publishedAt,
        String text) {}
