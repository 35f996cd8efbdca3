package dev.dateline.ingest.queue;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Articles;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The bound of the queue: refuses articles while as many wait as may. */
@Component
class Backlog {

    private static final String RETRY_SECONDS = "60";

    private final Articles articles;
    private final QueueSettings settings;

    Backlog(Articles articles, QueueSettings settings) {
        this.articles = articles;
        this.settings = settings;
    }

    /** How many articles may still be handed in now; none where as many wait as may. */
    int left() {
        return Math.max(0, settings.capacity() - articles.waiting());
    }

    /**
     * Lets an article in that there is room for, or that is stored already.
     *
     * @throws Problem if there is none
     */
    void admit(ArticleId article) {
        if (left() == 0 && articles.find(article).isEmpty()) {
            throw full();
        }
    }

    private Problem full() {
        Problem full = new Problem(
                ProblemType.QUEUE_FULL,
                "%,d articles wait to be read. Nothing was stored. Send it again later."
                        .formatted(settings.capacity()));
        full.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return full;
    }
}
