package dev.dateline.ingest.source;

import dev.dateline.article.feed.FeedKind;
import dev.dateline.article.feed.FeedReader;
import dev.dateline.fetch.FetchRefused;
import dev.dateline.fetch.FetchRequest;
import dev.dateline.fetch.Fetched;
import dev.dateline.fetch.WebFetcher;
import dev.dateline.graph.source.DueSource;
import dev.dateline.graph.source.FeedPlace;
import dev.dateline.graph.source.NewsSource;
import dev.dateline.graph.source.PollNote;
import dev.dateline.graph.source.PollOutcome;
import dev.dateline.graph.source.WaitingPage;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Polls a source once: asks for the feed as it has changed, and fetches the pages that it lists and that were not fetched
 * before.
 */
@Component
@EnableConfigurationProperties(SourceSettings.class)
class SourcePoll {

    /** A feed as it is now: its kind, and how far it has been read. */
    private record Listing(PollOutcome outcome, @Nullable FeedKind kind, FeedPlace place) {}

    private final WebFetcher web;
    private final ListedPages pages;

    SourcePoll(WebFetcher web, ListedPages pages) {
        this.web = web;
        this.pages = pages;
    }

    /** What is to be noted of it. */
    PollNote poll(DueSource due, BooleanSupplier stopping) {
        try {
            return take(due.source(), listing(due), stopping);
        } catch (FetchRefused e) {
            return failed(due, String.valueOf(e.getMessage()), e.retryAfter().orElse(null));
        } catch (NoFeed e) {
            return failed(due, String.valueOf(e.getMessage()), null);
        }
    }

    private Listing listing(DueSource due) throws FetchRefused, NoFeed {
        FeedPlace place = due.place();
        Fetched feed = web.fetch(FetchRequest.feed(due.source().address(), place.etag(), place.lastModified()));
        if (feed.unchanged()) {
            return new Listing(PollOutcome.UNCHANGED, due.source().kind(), place);
        }
        byte[] body = feed.body().bytes();
        Optional<FeedKind> kind = FeedReader.kind(body);
        if (kind.isEmpty()) {
            throw NoFeed.of(body, feed.address());
        }
        FeedPlace read = place.afterListing(feed.etag(), feed.lastModified(), FeedReader.read(body, feed.address()));
        return new Listing(PollOutcome.READ, kind.get(), read);
    }

    private PollNote take(NewsSource source, Listing listing, BooleanSupplier stopping) {
        PageHarvest harvest = new PageHarvest();
        List<WaitingPage> left = pages.take(source, listing.place().waiting(), harvest, stopping);
        Duration usual = left.isEmpty() ? Duration.ofMinutes(source.everyMinutes()) : PollTimes.SOON;
        return new PollNote(
                listing.outcome(),
                listing.kind(),
                harvest.newArticles(),
                harvest.refused(),
                harvest.note(),
                0,
                listing.place().withWaiting(left),
                Objects.requireNonNullElse(harvest.pause(), usual));
    }

    /** After a poll that did not get at the feed. */
    static PollNote failed(DueSource due, String why, @Nullable Duration asked) {
        NewsSource source = due.source();
        int failures = source.failures() + 1;
        return new PollNote(
                PollOutcome.FAILED,
                source.kind(),
                0,
                0,
                why,
                failures,
                due.place(),
                PollTimes.afterFailure(failures, source.everyMinutes(), asked));
    }
}
