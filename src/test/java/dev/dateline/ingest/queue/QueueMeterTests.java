package dev.dateline.ingest.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.article.Article;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.ReadingQueue;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

@DatelineTest
class QueueMeterTests {

    @Test
    void countsArticlesByStatusAndSaysHowLongTheOldestWaits(
            @Autowired Articles articles, @Autowired ReadingQueue queue) {
        SharedNeo4j.empty();
        for (String id : new String[] {"a", "b", "c"}) {
            articles.submit(new Article(new ArticleId(id), null, null, null, null, null, "Text of " + id), "en");
        }
        articles.fail(new ArticleId("c"), "It has no end.");
        try (Session session = SharedNeo4j.driver().session()) {
            session.run("MATCH (a:Article {id: 'b'}) SET a.submittedAt = datetime() - duration({seconds: 90})")
                    .consume();
        }
        MeterRegistry registry = new SimpleMeterRegistry();
        new QueueMeter(articles, queue).bindTo(registry);
        assertThat(articles(registry, "queued")).isEqualTo(2);
        assertThat(articles(registry, "failed")).isEqualTo(1);
        assertThat(articles(registry, "done")).isZero();
        assertThat(registry.get("dateline.queue.age").gauge().value()).isBetween(89.0, 120.0);
    }

    private static double articles(MeterRegistry registry, String status) {
        return registry.get("dateline.articles").tag("status", status).gauge().value();
    }
}
