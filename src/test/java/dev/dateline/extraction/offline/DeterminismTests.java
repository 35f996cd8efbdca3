package dev.dateline.extraction.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.NotInQuickRun;
import dev.dateline.SharedExtractor;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleLine;
import dev.dateline.article.ArticleLines;
import dev.dateline.article.ArticleReader;
import dev.dateline.extraction.ExtractionLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is read in an article does not depend on what is read before it, or beside it. */
@NotInQuickRun
@Execution(ExecutionMode.CONCURRENT)
class DeterminismTests {

    private static final int ARTICLES = 12;

    private final ExtractionLines lines = new ExtractionLines();

    @Test
    void neitherOrderNorThreadsMakeADifference() throws Exception {
        List<Article> articles = articles();
        Map<String, String> forwards = extracted(articles, 1);
        assertThat(forwards.values()).anyMatch(line -> line.contains("\"evidence\""));
        assertThat(extracted(articles.reversed(), 4)).isEqualTo(forwards);
    }

    private Map<String, String> extracted(List<Article> articles, int threads)
            throws ExecutionException, InterruptedException {
        Map<String, String> written = new TreeMap<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<String>> answers = articles.stream()
                    .map(article -> workers.submit(
                            () -> lines.write(SharedExtractor.get().extract(article))))
                    .toList();
            for (int i = 0; i < articles.size(); i++) {
                written.put(articles.get(i).id().value(), answers.get(i).get());
            }
        }
        return written;
    }

    private static List<Article> articles() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("corpus/articles.jsonl"))) {
            return new ArticleLines(new ArticleReader(ArticleReader.DEFAULT_MAX_TEXT, Clock.systemUTC()))
                    .read(in)
                    .limit(ARTICLES)
                    .map(line -> ((ArticleLine.Read) line).article())
                    .toList();
        }
    }
}
