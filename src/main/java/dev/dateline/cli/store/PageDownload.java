package dev.dateline.cli.store;

import dev.dateline.article.ArticleLine;
import dev.dateline.article.ArticleReader;
import dev.dateline.article.Draft;
import dev.dateline.article.InvalidArticle;
import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** A page of the web, fetched because somebody named its address on the command line. */
final class PageDownload {

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final int MOST_BYTES = 16 << 20;

    private PageDownload() {}

    static boolean isAddress(String source) {
        return source.startsWith("https://") || source.startsWith("http://");
    }

    static ArticleLine read(String address, Draft about, ArticleReader reader) throws IOException {
        Connection.Response page = Jsoup.connect(address)
                .userAgent("Dateline")
                .timeout(TIMEOUT_MILLIS)
                .maxBodySize(MOST_BYTES)
                .execute();
        Draft draft = new Draft(
                null, page.url().toString(), about.outlet(), null, null, about.publishedAt(), null, page.body());
        try {
            return new ArticleLine.Read(1, reader.read(draft));
        } catch (InvalidArticle e) {
            return new ArticleLine.Bad(1, e);
        }
    }
}
