package dev.dateline.ingest.reader;

import dev.dateline.article.Article;
import dev.dateline.extraction.llm.model.ModelFailure;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.article.StoredArticle;
import dev.dateline.graph.store.StoreRoom;
import dev.dateline.ingest.queue.Ingestion;
import dev.dateline.ingest.queue.Leases;
import dev.dateline.question.StoreAway;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/**
 * Reads one article out of the queue. Whatever happens to it, it is either in the graph afterwards, or noted as not read,
 * or back in the queue; where even that cannot be written, its lease ends.
 */
@Component
class ArticleWork {

    private static final Logger log = LoggerFactory.getLogger(ArticleWork.class);
    private static final long AFTER_A_FAILURE_MILLIS = 5000;
    private static final String ARTICLE = "article";

    private final Leases leases;
    private final Ingestion ingestion;
    private final LoadedExtractor extractor;
    private final ReadingPause pause;
    private final StoreRoom room;

    ArticleWork(Leases leases, Ingestion ingestion, LoadedExtractor extractor, ReadingPause pause, StoreRoom room) {
        this.leases = leases;
        this.ingestion = ingestion;
        this.extractor = extractor;
        this.pause = pause;
        this.room = room;
    }

    /** Whether an article waits that may be read now; false also where nobody can tell, or there is no room for more. */
    boolean isWaiting() throws InterruptedException {
        try {
            return room.isThere() && leases.hasDue();
        } catch (Throwable e) { // a worker outlives whatever befalls its queue
            return cannotTell(e);
        }
    }

    /** Reads the next article; returns false where there is none, or none can be taken. */
    boolean readNext() throws InterruptedException {
        Optional<StoredArticle> next = next();
        if (next.isEmpty()) {
            return false;
        }
        ArticleId id = next.get().article().id();
        MDC.put(ARTICLE, id.value());
        try {
            read(next.get());
        } finally {
            MDC.remove(ARTICLE);
            if (!Thread.currentThread().isInterrupted()) {
                leases.release(id);
            } // else the one who interrupted gives it back
        }
        return true;
    }

    private Optional<StoredArticle> next() throws InterruptedException {
        try {
            return room.isThere() ? leases.take() : Optional.empty();
        } catch (Throwable e) { // a worker outlives whatever befalls its queue
            cannotTell(e);
            return Optional.empty();
        }
    }

    private static boolean cannotTell(Throwable e) throws InterruptedException {
        log.warn("The queue cannot be read: {}", e.toString());
        Thread.sleep(AFTER_A_FAILURE_MILLIS);
        return false;
    }

    private void read(StoredArticle stored) {
        Article article = stored.article();
        try {
            ingestion.process(article, extractor.of(stored.extractWith()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ModelFailure e) {
            if (e.kind() == ModelFailure.Kind.SPENT) {
                pause.begin(e);
                leases.giveBack(article.id());
            } else {
                noteUnlessStopping(article.id(), e);
            }
        } catch (Throwable e) { // an article that ends its worker would end the next one, too
            if (StoreAway.isBehind(e)) {
                log.warn(
                        "Article {} is read again when its lease ends, as the store is away: {}",
                        article.id(),
                        e.toString());
            } else {
                noteUnlessStopping(article.id(), e);
            }
        }
    }

    /** What fails as the worker is interrupted has not failed: it is read at the next start. */
    private void noteUnlessStopping(ArticleId article, Throwable failure) {
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        try {
            Optional<Progress> progress = leases.noteFailedAttempt(article, failure);
            log.warn("Article {} cannot be read, and is now {}", article, words(progress), failure);
        } catch (Throwable e) { // as when the store is away, or the memory is full still
            log.warn(
                    "Article {} cannot be read, nor can that be noted; it is read when its lease ends",
                    article,
                    failure);
        }
    }

    private static String words(Optional<Progress> progress) {
        return progress.map(Progress::name).orElse("somebody else's");
    }
}
