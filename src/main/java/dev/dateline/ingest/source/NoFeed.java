package dev.dateline.ingest.source;

import java.io.Serial;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What is at a source's address is no feed; the message says what it is instead, and where there may be one. */
final class NoFeed extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int BEGINNING = 64 << 10;
    private static final String FEED_LINK = "link[rel~=(?i)\\balternate\\b][type~=(?i)(rss|atom|feed)][href]";

    private NoFeed(String message) {
        super(message);
    }

    static NoFeed of(byte[] body, URI address) {
        String beginning = new String(body, 0, Math.min(body.length, BEGINNING), StandardCharsets.UTF_8);
        if (beginning.toLowerCase(Locale.ROOT).contains("<sitemapindex")) {
            return new NoFeed("This is a list of sitemaps. Add the sitemaps of news that it lists.");
        }
        Element link = Jsoup.parse(beginning, address.toString()).selectFirst(FEED_LINK);
        String named = link == null ? "" : link.absUrl("href");
        return new NoFeed(
                named.isEmpty()
                        ? "This is no RSS, Atom, JSON Feed or sitemap."
                        : "This is a page, and no feed. Its feed is " + named + " as it says.");
    }
}
