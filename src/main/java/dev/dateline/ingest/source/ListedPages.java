package dev.dateline.ingest.source;

import dev.dateline.article.Article;
import dev.dateline.article.Draft;
import dev.dateline.article.InvalidArticle;
import dev.dateline.fetch.FetchRefused;
import dev.dateline.graph.source.NewsSource;
import dev.dateline.graph.source.WaitingPage;
import dev.dateline.graph.store.StoreRoom;
import dev.dateline.ingest.queue.Ingestion;
import dev.dateline.ingest.queue.PageFetching;
import dev.dateline.question.Problem;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Fetches the pages that a feed lists and hands in their articles, for as long as there is room and time. */
@Component
class ListedPages {

    private final PageFetching fetching;
    private final Ingestion ingestion;
    private final StoreRoom room;
    private final SourceSettings settings;

    ListedPages(PageFetching fetching, Ingestion ingestion, StoreRoom room, SourceSettings settings) {
        this.fetching = fetching;
        this.ingestion = ingestion;
        this.room = room;
        this.settings = settings;
    }

    /**
     * Fetches pages in their order.
     *
     * @param stopping whether the process is about to end
     * @return the pages that are still to be fetched
     */
    List<WaitingPage> take(
            NewsSource source, List<WaitingPage> waiting, PageHarvest harvest, BooleanSupplier stopping) {
        Instant deadline = Instant.now().plus(settings.longest());
        int at = 0;
        while (at < Math.min(waiting.size(), settings.mostPages())
                && !stopping.getAsBoolean()
                && Instant.now().isBefore(deadline)
                && !harvest.isEnded()
                && hasRoom(harvest)) {
            if (take(source, waiting.get(at), harvest)) {
                at++;
            }
        }
        return harvest.left(waiting.subList(at, waiting.size()));
    }

    private boolean hasRoom(PageHarvest harvest) {
        if (!room.isThere()) {
            harvest.end("The disk of the store is full.", PollTimes.SOON);
        } else if (ingestion.room() == 0) {
            harvest.end("The queue of articles is full.", PollTimes.SOON);
        }
        return !harvest.isEnded();
    }

    /** Returns false where the page has to wait as it is. */
    private boolean take(NewsSource source, WaitingPage page, PageHarvest harvest) {
        try {
            Draft draft =
                    Draft.about(source.outlet(), null).withUrl(page.address().toString());
            Article article = fetching.fetchedArticle(draft).publishedIfUnknown(page.published());
            harvest.count(ingestion.submit(article).created());
        } catch (InvalidArticle e) {
            harvest.refuse(page, e.detail());
        } catch (FetchRefused e) {
            refuse(source, page, e, harvest);
        } catch (Problem e) { // too many pages are being read at the moment
            harvest.end(e.getMessage(), PollTimes.SOON);
            return false;
        }
        return true;
    }

    private static void refuse(NewsSource source, WaitingPage page, FetchRefused refused, PageHarvest harvest) {
        String why = String.valueOf(refused.getMessage());
        if (refused.asksToWait()) {
            harvest.waitFor(page, why, PollTimes.whenAsked(refused.retryAfter().orElse(null), source.everyMinutes()));
        } else if (refused.isPassing()) {
            harvest.keep(page, why);
        } else {
            harvest.refuse(page, why);
        }
    }
}
