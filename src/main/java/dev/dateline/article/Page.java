package dev.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A web page: the article in it without menus and advertisements, and what the page says about it. */
final class Page {

    private final Document document;
    private final PageMetadata metadata;

    private Page(Document document) {
        this.document = document;
        this.metadata = new PageMetadata(document);
    }

    static Page of(String html) {
        return new Page(Jsoup.parse(html));
    }

    /** Reads bytes in the character set that the page itself declares. */
    static Page of(InputStream html) throws IOException {
        return new Page(Jsoup.parse(html, null, ""));
    }

    /** The draft with the page's text, and what it left open filled in from the page. */
    Draft complete(Draft draft) {
        Draft completed = new Draft(
                draft.id(),
                orElse(draft.url(), metadata.url()),
                orElse(draft.outlet(), metadata.outlet()),
                orElse(draft.title(), metadata.title()),
                orElse(draft.author(), metadata.author()),
                orElse(draft.publishedAt(), metadata.publishedAt()),
                null,
                null);
        return completed.withText(PageText.of(document));
    }

    private static @Nullable String orElse(@Nullable String given, @Nullable String found) {
        return given == null || given.isBlank() ? found : given;
    }
}
