package dev.dateline.ingest.kafka;

import dev.dateline.article.Article;
import dev.dateline.article.Draft;
import dev.dateline.article.InvalidArticle;
import dev.dateline.graph.store.StoreRoom;
import dev.dateline.ingest.http.ArticleBody;
import dev.dateline.ingest.queue.Ingestion;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.MessageListener;

/**
 * The articles of messages, taken in one by one. A message that comes twice has no effect the second time, as its content
 * names the article.
 */
final class ArticleMessages implements MessageListener<byte[], byte[]> {

    private final Ingestion ingestion;
    private final StoreRoom room;
    private final MessageCounts counts;

    ArticleMessages(Ingestion ingestion, StoreRoom room, MessageCounts counts) {
        this.ingestion = ingestion;
        this.room = room;
        this.counts = counts;
    }

    /** @throws Problem of the server's kind (5xx) if the same message may be accepted later, of the client's if never */
    @Override
    public void onMessage(ConsumerRecord<byte[], byte[]> message) {
        byte @Nullable [] json = message.value();
        if (json == null) {
            counts.emptied(); // compaction keeps a key without a value for what was deleted
            return;
        }
        Article article = article(json);
        if (!room.isThere()) {
            throw new Problem(ProblemType.STORE_FULL, "The disk of the store is full.");
        }
        ingestion.admit(article);
        counts.taken(ingestion.submit(article));
    }

    private Article article(byte[] json) {
        try {
            return ingestion.check(Draft.ofJson(json));
        } catch (InvalidArticle e) {
            throw ArticleBody.problem(e);
        }
    }
}
