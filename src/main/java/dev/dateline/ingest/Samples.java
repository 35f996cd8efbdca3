package dev.dateline.ingest;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleLine;
import dev.dateline.article.ArticleLines;
import dev.dateline.article.ArticleReader;
import dev.dateline.graph.Articles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.StringUtils;

/** Puts the sample stories into the queue of an embedded store in which nothing is yet, all of them or none. */
@Component
class Samples {

    private static final Logger log = LoggerFactory.getLogger(Samples.class);

    private final Articles articles;
    private final Ingestion ingestion;
    private final TransactionOperations transaction;
    private final boolean wanted;

    Samples(
            Articles articles,
            Ingestion ingestion,
            TransactionOperations transaction,
            IngestSettings settings,
            Environment environment) {
        this.articles = articles;
        this.ingestion = ingestion;
        this.transaction = transaction;
        this.wanted = settings.samples() && !StringUtils.hasText(environment.getProperty("spring.neo4j.uri"));
    }

    /** Not on the thread that starts the application: questions are answered meanwhile. */
    @EventListener(ApplicationReadyEvent.class)
    void loadInTheBackground() {
        if (wanted) {
            Thread.ofPlatform().name("samples").daemon().start(this::loadIntoAnEmptyStore);
        }
    }

    private void loadIntoAnEmptyStore() {
        if (isEmpty()) {
            List<Article> stories = read();
            transaction.executeWithoutResult(status -> stories.forEach(ingestion::submit));
            log.info("The store is empty: {} sample articles are queued", stories.size());
        }
    }

    private boolean isEmpty() {
        return articles.counts().values().stream().allMatch(count -> count == 0);
    }

    static List<Article> read() {
        ArticleLines lines = new ArticleLines(new ArticleReader(ArticleReader.DEFAULT_MAX_TEXT, Clock.systemUTC()));
        List<Article> all = new ArrayList<>();
        for (Resource file : files()) {
            try (InputStream stream = file.getInputStream()) {
                lines.read(stream).map(Samples::article).forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath:/samples/*.jsonl");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(ArticleLine line) {
        return switch (line) {
            case ArticleLine.Read read -> read.article();
            case ArticleLine.Bad bad -> throw new IllegalStateException("sample line " + bad.number(), bad.problem());
        };
    }
}
