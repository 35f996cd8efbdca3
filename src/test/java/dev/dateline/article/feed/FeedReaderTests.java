package dev.dateline.article.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTests {

    private static final URI BASE = URI.create("https://pier.example/feeds/all");

    @ParameterizedTest
    @ValueSource(strings = {"""
        <?xml version="1.0"?><rss version="2.0"><channel><title>Pier</title><link>https://pier.example/</link>
        <item><title>A &amp; B</title><link>https://pier.example/a?x=1&amp;y=2</link><pubDate>Mon, 06 May 2024 23:10:00 -0400</pubDate></item>
        <item><title>C</title><guid isPermaLink="true">https://pier.example/c</guid></item>
        <item><title>No address</title><guid isPermaLink="false">7</guid></item></channel></rss>\
        """, """
            <rdf:RDF xmlns:rdf="x" xmlns:dc="y"><channel><link>https://pier.example/</link></channel>
            <item rdf:about="a"><link>https://pier.example/a?x=1&amp;y=2</link><dc:date>2024-05-06T23:10:00-04:00</dc:date></item>
            <item rdf:about="c"><link>https://pier.example/c</link></item></rdf:RDF>\
            """, """
                        <feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://pier.example/feeds/all"/>
                        <entry><link rel="edit" href="https://pier.example/edit/a"/><link href="/a?x=1&amp;y=2"/>
                        <updated>2024-05-09T10:00:00Z</updated><published>2024-05-06T10:00:00Z</published></entry>
                        <entry><link rel="alternate" href="https://pier.example/c"/></entry>
                        <entry><link rel="alternate" href="https://pier.example/c"/></entry></feed>\
                        """, """
                        <urlset xmlns="x" xmlns:news="y"><url><loc>https://pier.example/a?x=1&amp;y=2</loc>
                        <lastmod>2024-05-09</lastmod><news:news><news:publication_date>2024-05-06</news:publication_date></news:news></url>
                        <url><loc>https://pier.example/c</loc></url></urlset>\
                        """, """
                        {"version": "https://jsonfeed.org/version/1.1", "items": [
                         {"id": "1", "url": "https://pier.example/a?x=1&y=2", "date_published": "2024-05-06T23:10:00-04:00"},
                         {"id": "2", "url": "https://pier.example/c", "date_published": 7}, {"id": "3"}, {"url": "javascript:alert(1)"}]}\
                        """, """
                        <rss><channel><item><link>https://pier.example/a?x=1&y=2<pubDate>6 May 2024</pubDate>
                        </link></item><item><link>https://pier.example/c</link></item>\
                        """})
    void listsEachArticleWithItsDay(String feed) {
        assertThat(FeedReader.isFeed(feed.getBytes(UTF_8))).isTrue();
        assertThat(read(feed)).startsWith("https://pier.example/a?x=1&y=2").endsWith("https://pier.example/c null");
    }

    @ParameterizedTest
    @CsvSource({
        "<?xml version='1.0'?><rss version='2.0'>, RSS",
        "<rdf:RDF xmlns='x'>, RSS",
        "<feed xmlns='x'>, ATOM",
        "<ns:urlset xmlns:ns='x'>, SITEMAP",
        "'{\"version\": \"https://jsonfeed.org/version/1.1\"}', JSON_FEED"
    })
    void knowsTheKindsApart(String feed, FeedKind kind) {
        assertThat(FeedReader.kind(feed.getBytes(UTF_8))).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        \uFEFF{"version":"https://jsonfeed.org/version/1","items":[{"url":"/a"}]} | UTF-8    | https://pier.example/a null
        \uFEFF<rss><item><link>/a</link></item></rss>                            | UTF-8    | https://pier.example/a null
        <rss><item><link>/a</link></item></rss>                                    | UTF-16   | https://pier.example/a null
        <?xml version="1.0" encoding="iso-8859-1"?><rss><item><link>/é</link></item></rss> | ISO-8859-1 | https://pier.example/é null
        <rss><item><link> <![CDATA[ /a?x=1&y=2 ]]> </link></item></rss>            | UTF-8    | https://pier.example/a?x=1&y=2 null
        <rss><item><link>/a b^c?x=100%&y=[1]</link></item></rss>                   | UTF-8    | https://pier.example/a%20b%5Ec?x=100%25&y=[1] null
        <urlset><url><loc>/a</loc><lastmod>2024-05-09</lastmod></url></urlset>     | UTF-8    | https://pier.example/a null
        """)
    void readsWhatFeedsGetWrong(String feed, String charset, String entry) {
        byte[] body = feed.getBytes(Charset.forName(charset));
        assertThat(FeedReader.isFeed(body)).isTrue();
        assertThat(FeedReader.read(body, BASE))
                .extracting(read -> read.address() + " " + read.published())
                .containsExactly(entry);
    }

    @Test
    void takesTheDayOfPublicationOverThatOfAChange() {
        assertThat(read("<feed><entry><link"
                        + " href='/a'/><updated>2024-05-09</updated><published>2024-05-06</published></entry></feed>"))
                .isEqualTo("https://pier.example/a 2024-05-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<!DOCTYPE html><title>x</title><p>A feed", "{\"items\": []}", "%PDF-1.7", "<svg></svg>"})
    void knowsWhatIsNoFeed(String body) {
        assertThat(FeedReader.isFeed(body.getBytes(UTF_8))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><!DOCTYPE x [<!ENTITY e SYSTEM"
                        + " 'file:///etc/passwd'>]><item><link>https://pier.example/&e;</link></item></rss>",
                "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [",
                "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": 7}",
                "<rss><item><link>ftp://pier.example/a</link></item><item><link>https://exa mple/</link></item></rss>"
            })
    void readsNothingOfABrokenOrHostileFeed(String feed) {
        assertThat(read(feed)).doesNotContain("root:").matches("(?s)|https://pier\\.example/\\S* null");
    }

    @Test
    void readsAHugeFeedInItsTime() {
        String feed = "<rss>" + "<item><link>https://pier.example/a".repeat(100_000);
        assertTimeout(Duration.ofSeconds(20), () -> FeedReader.read(feed.getBytes(UTF_8), BASE));
    }

    private static String read(String feed) {
        return FeedReader.read(feed.getBytes(UTF_8), BASE).stream()
                .map(entry -> entry.address() + " " + entry.published())
                .collect(Collectors.joining("\n"));
    }
}
