package dev.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.article.feed.FeedKind;
import dev.dateline.fetch.LocalFetcher;
import dev.dateline.fetch.WebFetcher;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.source.NewSource;
import dev.dateline.graph.source.NewsSource;
import dev.dateline.graph.source.NewsSources;
import dev.dateline.graph.source.PollOutcome;
import dev.dateline.graph.source.PollQueue;
import dev.dateline.graph.store.StoreRoom;
import dev.dateline.ingest.queue.Ingestion;
import dev.dateline.ingest.queue.LocalPages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

@DatelineTest
class SourcePollTests {

    private static final Map<String, String> XML = Map.of("Content-Type", "application/xml");
    private static final StoreRoom ROOMY = new StoreRoom(null, DataSize.ofBytes(1));

    @Autowired
    Ingestion ingestion;

    @Autowired
    Articles articles;

    @Autowired
    NewsSources sources;

    @Autowired
    PollQueue queue;

    private OutletSite site;
    private WebFetcher web;

    @BeforeEach
    void open() throws IOException {
        SharedNeo4j.empty();
        site = new OutletSite();
        web = LocalFetcher.of(site.host());
        site.article("/a", "Askeland").article("/b", "Birkeland").article("/c", "Collett");
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** Polls the source at a path, as if it were due. */
    private NewsSource poll(String path) {
        return poll(path, new SourceSettings(true, 100, Duration.ofMinutes(4)), ROOMY);
    }

    private NewsSource poll(String path, SourceSettings settings, StoreRoom room) {
        ListedPages pages = new ListedPages(LocalPages.of(web), ingestion, room, settings);
        SourcePoller poller = new SourcePoller(queue, new SourcePoll(web, pages), room, settings);
        String id = sources.add(new NewSource(site.url(path), "The Quay", 30, false))
                .source()
                .id();
        sources.askForPoll(id);
        assertThat(poller.pollNext()).isTrue();
        return sources.find(id).orElseThrow();
    }

    private static NewsSource.LastPoll last(NewsSource source) {
        return Objects.requireNonNull(source.lastPoll());
    }

    /** Since it was polled. */
    private static Duration wait(NewsSource source) {
        return Duration.between(last(source).at(), Objects.requireNonNull(source.nextPollAt()));
    }

    private static void assertLast(NewsSource source, PollOutcome outcome, int newArticles, int refused) {
        assertThat(last(source).outcome()).as(last(source).note()).isEqualTo(outcome);
        assertThat(last(source).newArticles()).isEqualTo(newArticles);
        assertThat(last(source).refused()).isEqualTo(refused);
    }

    @Test
    void takesInWhatAFeedListsOnce() {
        site.feed("/feed", "/a", "/b");
        NewsSource first = poll("/feed");
        assertLast(first, PollOutcome.READ, 2, 0);
        assertThat(first.kind()).isEqualTo(FeedKind.RSS);
        assertThat(wait(first)).isEqualTo(Duration.ofMinutes(30));
        assertThat(site.asked()).containsExactly("/feed", "/a", "/b");
        assertThat(articles.counts()).containsEntry(Progress.QUEUED, 2);

        assertLast(poll("/feed"), PollOutcome.UNCHANGED, 0, 0);
        assertThat(site.asked()).containsExactly("/feed 304");

        site.feed("/feed", "/c", "/a", "/b");
        NewsSource third = poll("/feed");
        assertLast(third, PollOutcome.READ, 1, 0);
        assertThat(third.newArticles()).isEqualTo(3);
        assertThat(site.asked()).containsExactly("/feed", "/c");
    }

    @Test
    void anArticleOfTwoFeedsIsStoredOnce() {
        site.feed("/world", "/a").feed("/business", "/a", "/b");
        assertLast(poll("/world"), PollOutcome.READ, 1, 0);
        assertLast(poll("/business"), PollOutcome.READ, 1, 0);
        assertThat(articles.counts()).containsEntry(Progress.QUEUED, 2);
    }

    @Test
    void readsAFeedThatIsCutOffAsFarAsItGoes() {
        site.on("/feed", 200, XML, "<feed><entry><link href=\"/a\"/></entry><entry><link href=\"/b\"></entry><entr");
        NewsSource read = poll("/feed");
        assertLast(read, PollOutcome.READ, 2, 0);
        assertThat(read.kind()).isEqualTo(FeedKind.ATOM);
    }

    @Test
    void readsASitemapOfNews() {
        site.on("/map", 200, XML, "<?xml version='1.0'?><urlset><url><loc>" + site.url("/a") + "</loc></url></urlset>");
        assertThat(poll("/map").kind()).isEqualTo(FeedKind.SITEMAP);
        assertThat(site.asked()).containsExactly("/map", "/a");
    }

    @Test
    void waitsLongerAfterEachFailureAndSaysWhy() {
        site.on("/feed", 502, Map.of(), "");
        NewsSource failed = poll("/feed");
        assertLast(failed, PollOutcome.FAILED, 0, 0);
        assertThat(last(failed).note()).isEqualTo(site.url("/feed") + " answers 502.");
        assertThat(wait(failed)).isEqualTo(Duration.ofMinutes(30));
        assertThat(wait(poll("/feed"))).isEqualTo(Duration.ofMinutes(60));

        site.feed("/feed", "/a");
        NewsSource better = poll("/feed");
        assertThat(better.failures()).isZero();
        assertThat(Objects.requireNonNull(better.lastFailure()).why()).contains("answers 502");
        assertThat(wait(better)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void waitsAsLongAsAServerAsks() {
        site.on("/feed", 429, Map.of("Retry-After", "7200"), "");
        assertThat(wait(poll("/feed"))).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void saysWhatAPageIsThatIsNoFeed() {
        site.page("/", "<link rel=alternate type='application/rss+xml' href='/rss.xml'><p>News.");
        assertThat(last(poll("/")).note())
                .isEqualTo("This is a page, and no feed. Its feed is " + site.url("/rss.xml") + " as it says.");
        site.on("/index", 200, XML, "<sitemapindex><sitemap><loc>/map</loc></sitemap></sitemapindex>");
        assertThat(last(poll("/index")).note()).startsWith("This is a list of sitemaps.");
    }

    @Test
    void isNotLedInwards() {
        site.on("/feed", 302, Map.of("Location", "http://127.0.0.1/feed"), "");
        assertThat(last(poll("/feed")).note()).isEqualTo("127.0.0.1 is not on the public internet.");
        site.feed("/other", "http://127.0.0.1/latest/meta-data", "/a");
        NewsSource other = poll("/other");
        assertLast(other, PollOutcome.READ, 1, 1);
        assertThat(last(other).note()).endsWith("127.0.0.1 is not on the public internet.");
    }

    @Test
    void obeysRobotsTxt() {
        site.on("/robots.txt", 200, Map.of("Content-Type", "text/plain"), "User-agent: *\nDisallow: /b\n");
        site.feed("/feed", "/a", "/b");
        assertLast(poll("/feed"), PollOutcome.READ, 1, 1);
        assertThat(site.asked()).containsExactly("/feed", "/a");
    }

    @Test
    void leavesTheOthersForTheNextPollBehindItsBound() {
        site.feed("/feed", "/a", "/b", "/c");
        SourceSettings two = new SourceSettings(true, 2, Duration.ofMinutes(4));
        NewsSource first = poll("/feed", two, ROOMY);
        assertLast(first, PollOutcome.READ, 2, 0);
        assertThat(first.waiting()).isEqualTo(1);
        assertThat(wait(first)).isEqualTo(Duration.ofMinutes(1));
        site.asked();

        NewsSource second = poll("/feed", two, ROOMY);
        assertLast(second, PollOutcome.UNCHANGED, 1, 0);
        assertThat(second.waiting()).isZero();
        assertThat(site.asked()).containsExactly("/feed 304", "/c");
    }

    @Test
    void keepsItsPlaceWhileThereIsNoRoom() {
        site.feed("/feed", "/a", "/b");
        StoreRoom full = new StoreRoom(Path.of("."), DataSize.ofTerabytes(1000));
        NewsSource stopped = poll("/feed", new SourceSettings(true, 100, Duration.ofMinutes(4)), full);
        assertThat(last(stopped).note()).isEqualTo("The disk of the store is full.");
        assertThat(stopped.waiting()).isEqualTo(2);

        fillTheQueue();
        assertThat(last(poll("/feed")).note()).isEqualTo("The queue of articles is full.");
        assertThat(site.asked()).containsExactly("/feed", "/feed 304");

        SharedNeo4j.driver().executableQuery("MATCH (a:Article) DELETE a").execute();
        assertLast(poll("/feed"), PollOutcome.UNCHANGED, 2, 0);
    }

    private static void fillTheQueue() {
        try (Session session = SharedNeo4j.driver().session()) {
            session.run("UNWIND range(1, 10000) AS n CREATE (:Article {id: 'q' + n, status: 'QUEUED',"
                            + " submittedAt: datetime()})")
                    .consume();
        }
    }

    @Test
    void triesAPageThreeTimesAndGoesOnWithTheOthers() {
        site.feed("/feed", "/late", "/gone", "/a").on("/late", 500, Map.of(), "");
        NewsSource first = poll("/feed");
        assertLast(first, PollOutcome.READ, 1, 1);
        assertThat(first.waiting()).isEqualTo(1);
        poll("/feed");
        NewsSource third = poll("/feed");
        assertLast(third, PollOutcome.UNCHANGED, 0, 1);
        assertThat(last(third).note()).isEqualTo(site.url("/late") + ": " + site.url("/late") + " answers 500.");
        assertThat(third.waiting()).isZero();
    }

    @Test
    void leavesAServerAloneThatAsksToWait() {
        site.feed("/feed", "/busy", "/a").on("/busy", 503, Map.of("Retry-After", "3600"), "");
        NewsSource first = poll("/feed");
        assertThat(wait(first)).isEqualTo(Duration.ofHours(1));
        assertThat(site.asked()).containsExactly("/feed", "/busy");
        assertThat(first.waiting()).isEqualTo(2);

        site.article("/busy", "Brun");
        assertLast(poll("/feed"), PollOutcome.UNCHANGED, 2, 0);
    }
}
