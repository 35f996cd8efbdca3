package dev.dateline.cli.store;

import dev.dateline.article.ArticleLine;
import dev.dateline.article.Draft;
import dev.dateline.article.InvalidArticle;
import dev.dateline.ingest.PageFetching;

/** A page of the web, fetched because somebody named its address on the command line. */
final class PageDownload {

    private PageDownload() {}

    static boolean isAddress(String source) {
        return source.startsWith("https://") || source.startsWith("http://");
    }

    static ArticleLine read(String address, Draft about, PageFetching web) {
        try {
            return new ArticleLine.Read(1, web.article(about.withUrl(address)));
        } catch (InvalidArticle e) {
            return new ArticleLine.Bad(1, e);
        }
    }
}
