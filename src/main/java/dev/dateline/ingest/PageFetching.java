package dev.dateline.ingest;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import dev.dateline.article.Draft;
import dev.dateline.article.InvalidArticle;
import dev.dateline.fetch.FetchRefused;
import dev.dateline.fetch.FetchRequest;
import dev.dateline.fetch.Fetched;
import dev.dateline.fetch.WebFetcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Articles of which only the address is handed in: fetches the page, and reads the article in it. */
@Component
public final class PageFetching {

    private final WebFetcher web;
    private final PageThreads pages;
    private final ArticleReader reader;

    PageFetching(WebFetcher web, PageThreads pages, IngestSettings settings) {
        this.web = web;
        this.pages = pages;
        this.reader = new ArticleReader(settings.maxTextBytes(), Clock.systemUTC());
    }

    /** The article at a draft's address, with what else the draft says about it. */
    public Article article(Draft draft) throws InvalidArticle {
        Fetched page = fetched(Objects.requireNonNull(draft.url()));
        return pages.read(() -> read(page, draft));
    }

    private Fetched fetched(String address) throws InvalidArticle {
        try {
            return web.fetch(FetchRequest.page(address));
        } catch (FetchRefused e) {
            throw InvalidArticle.notFetched(String.valueOf(e.getMessage()), hint(e));
        }
    }

    private static String hint(FetchRefused refused) {
        return refused.isPassing()
                ? "Try it again later, or send the page as html."
                : "Send the page as html, or its article as text.";
    }

    private Article read(Fetched page, Draft draft) throws InvalidArticle {
        try {
            return reader.read(page.body().open(), page.charset(), page.address(), draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory do not fail
        }
    }
}
