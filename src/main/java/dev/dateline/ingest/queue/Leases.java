package dev.dateline.ingest.queue;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.article.ReadingQueue;
import dev.dateline.graph.article.StoredArticle;
import dev.dateline.graph.store.StoreRoom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The articles that this instance has taken out of the queue and not finished yet. */
@Component
@EnableConfigurationProperties(QueueSettings.class)
public class Leases {

    private static final Logger log = LoggerFactory.getLogger(Leases.class);

    private final ReadingQueue queue;
    private final QueueSettings settings;
    private final boolean alone;
    private final String owner;
    private final Set<ArticleId> inHand = ConcurrentHashMap.newKeySet();

    @Autowired
    public Leases(ReadingQueue queue, QueueSettings settings, StoreRoom room) {
        this(queue, settings, room.isOwn());
    }

    /** @param alone whether no other instance can be on the store, as it is in this process */
    public Leases(ReadingQueue queue, QueueSettings settings, boolean alone) {
        this.queue = queue;
        this.settings = settings;
        this.alone = alone;
        owner = settings.owner();
    }

    /** Puts back what earlier runs of this instance left half-done, as far as it can tell. */
    public void recover() {
        int articles =
                alone ? queue.giveBackAll() : settings.isNamed() ? queue.giveBackOf(owner) : queue.giveBackExpired();
        if (articles > 0) {
            log.info("{} that the last run left half-done {} queued again", counted(articles), verb(articles));
        }
    }

    private static String counted(int articles) {
        return articles == 1 ? "1 article" : articles + " articles";
    }

    private static String verb(int articles) {
        return articles == 1 ? "is" : "are";
    }

    /** Whether there is something to take. */
    public boolean hasDue() {
        return queue.hasDue();
    }

    public Optional<StoredArticle> take() {
        Optional<StoredArticle> taken = queue.hasDue() ? queue.take(owner, settings.lease()) : Optional.empty();
        taken.ifPresent(stored -> inHand.add(stored.article().id()));
        return taken;
    }

    /** Lets go of an article that needs no lease any more. */
    public void release(ArticleId article) {
        inHand.remove(article);
    }

    public void giveBack(ArticleId article) {
        queue.giveBack(owner, article);
    }

    /** Puts back everything in hand, as at the end. */
    public void giveBackAll() {
        List.copyOf(inHand).forEach(this::giveBack);
    }

    /** Notes why an article could not be read; returns how far it is now, or nothing where somebody else has it. */
    public Optional<Progress> noteFailedAttempt(ArticleId article, Throwable why) {
        return queue.noteFailedAttempt(owner, article, why.toString(), settings.attempts(), settings.retryAfter());
    }

    /** Keeps what is in hand, and puts back what others have left half-done. */
    public void renew() {
        if (!inHand.isEmpty()) {
            queue.renew(owner, List.copyOf(inHand), settings.lease());
        }
        int articles = queue.giveBackExpired();
        if (articles > 0) {
            log.info("{} whose reader is gone {} queued again", counted(articles), verb(articles));
        }
    }

    /** How often {@link #renew} is to be called, in milliseconds: so that two calls may fail before a lease ends. */
    public long renewalMillis() {
        return settings.lease().toMillis() / 3;
    }
}
