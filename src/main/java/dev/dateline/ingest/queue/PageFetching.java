package dev.dateline.ingest.queue;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleLine;
import dev.dateline.article.ArticleReader;
import dev.dateline.article.Draft;
import dev.dateline.article.InvalidArticle;
import dev.dateline.article.feed.FeedEntry;
import dev.dateline.article.feed.FeedReader;
import dev.dateline.fetch.FetchRefused;
import dev.dateline.fetch.FetchRequest;
import dev.dateline.fetch.Fetched;
import dev.dateline.fetch.WebFetcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        try {
            return fetchedArticle(draft);
        } catch (FetchRefused e) {
            throw notFetched(e);
        }
    }

    /** The same, for a caller who has to know why a page does not come. */
    public Article fetchedArticle(Draft draft) throws FetchRefused, InvalidArticle {
        Fetched page = web.fetch(FetchRequest.page(Objects.requireNonNull(draft.url())));
        return pages.read(() -> read(page, draft));
    }

    /** The article at an address, or, where it is a feed's, those that the feed lists, fetched one by one. */
    public Stream<ArticleLine> lines(String address, Draft about) {
        try {
            Fetched found = web.fetch(FetchRequest.pageOrFeed(address));
            if (FeedReader.isFeed(found.body().bytes())) {
                return listed(FeedReader.read(found.body().bytes(), found.address()), about);
            }
            return Stream.of(new ArticleLine.Read(1, pages.read(() -> read(found, about))));
        } catch (InvalidArticle e) {
            return Stream.of(new ArticleLine.Bad(1, e));
        } catch (FetchRefused e) {
            return Stream.of(new ArticleLine.Bad(1, notFetched(e)));
        }
    }

    private Stream<ArticleLine> listed(List<FeedEntry> entries, Draft about) {
        return IntStream.range(0, entries.size()).mapToObj(i -> line(i + 1, entries.get(i), about));
    }

    private ArticleLine line(int number, FeedEntry entry, Draft about) {
        try {
            Article article = article(about.withUrl(entry.address().toString()));
            return new ArticleLine.Read(number, article.publishedIfUnknown(entry.published()));
        } catch (InvalidArticle e) {
            return new ArticleLine.Bad(number, e);
        }
    }

    private static InvalidArticle notFetched(FetchRefused refused) {
        return InvalidArticle.notFetched(String.valueOf(refused.getMessage()), hint(refused));
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
