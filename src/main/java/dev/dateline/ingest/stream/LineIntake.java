package dev.dateline.ingest.stream;

import dev.dateline.article.Article;
import dev.dateline.article.Draft;
import dev.dateline.article.InvalidArticle;
import dev.dateline.graph.article.Submission;
import dev.dateline.graph.store.StoreRoom;
import dev.dateline.ingest.queue.Ingestion;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import dev.dateline.question.StoreAway;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks the articles of a stream, and stores several in one transaction. */
@Component
class LineIntake {

    private final Ingestion ingestion;
    private final StoreRoom room;
    private final TransactionTemplate transaction;

    LineIntake(Ingestion ingestion, StoreRoom room, PlatformTransactionManager transactions) {
        this.ingestion = ingestion;
        this.room = room;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param line null where it is longer than one may be */
    Article check(byte @Nullable [] line) throws InvalidArticle {
        if (line == null) {
            String hint = "Send a shorter text, or raise dateline.max-text.";
            throw new Problem(ProblemType.TOO_LARGE, "The line is too long. " + hint)
                    .and("field", "body")
                    .and("hint", hint);
        }
        Draft draft = Draft.ofJson(line);
        if (draft.isOnlyAnAddress()) {
            String hint = "Send text or html; or hand in the address by itself, or its feed as a source.";
            throw new Problem(ProblemType.BAD_ARTICLE, "Pages are not fetched for the lines of a stream. " + hint)
                    .and("field", "url")
                    .and("hint", hint);
        }
        return ingestion.check(draft);
    }

    /**
     * Stores articles in their order.
     *
     * @param stored takes what became of each that was stored
     * @return why the others were not; null where all were
     */
    @Nullable
    Problem submit(List<Article> articles, List<Submission> stored) {
        if (articles.isEmpty()) {
            return null;
        }
        try {
            if (!room.isThere()) {
                return full();
            }
            if (ingestion.room() >= articles.size()) {
                stored.addAll(together(articles));
            } else {
                oneByOne(articles, stored);
            }
            return null;
        } catch (Problem e) {
            return e;
        } catch (RuntimeException e) {
            if (StoreAway.isBehind(e)) {
                return new Problem(ProblemType.STORE_AWAY, "The store does not answer. Go on with this line later.");
            }
            throw e;
        }
    }

    /** What others store at the same time may get in the way of several, and not of one. */
    private List<Submission> together(List<Article> articles) {
        try {
            return Objects.requireNonNull(transaction.execute(
                    status -> articles.stream().map(ingestion::submit).toList()));
        } catch (DataAccessException e) {
            if (StoreAway.isBehind(e)) {
                throw e;
            }
            return articles.stream().map(ingestion::submit).toList();
        }
    }

    private void oneByOne(List<Article> articles, List<Submission> stored) {
        for (Article article : articles) {
            ingestion.admit(article);
            stored.add(ingestion.submit(article));
        }
    }

    private static Problem full() {
        return new Problem(
                ProblemType.STORE_FULL, "The disk of the store is full. Make room, and go on with this line.");
    }
}
