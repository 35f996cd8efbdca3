package dev.dateline.extraction.offline;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleLine;
import dev.dateline.article.ArticleLines;
import dev.dateline.article.ArticleReader;
import dev.dateline.extraction.Extraction;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * How fast the extractor is, against a bare CoreNLP pipeline with the same annotators, in one JVM, and what a second
 * thread brings. Not a test, since it depends on the machine: docs/accuracy.md has the command.
 *
 * <p>Threads are compared by the time on the clock: the machine must be idle, and only the extractor's models are in
 * memory then, as they are when it works. Then the pipeline and the extractor take turns. They are compared by the
 * processor time of the one thread that works, so that what else runs on the machine matters less. The first round of
 * each only warms up.
 */
final class Throughput {

    private static final int ROUNDS = 4;

    private Throughput() {}

    /**
     * Prints the speeds and their ratios.
     *
     * @param args a file of articles, as JSON Lines
     */
    public static void main(String[] args) throws Exception {
        List<Article> articles = articles(Path.of(args[0]));
        OfflineExtractor extractor = new OfflineExtractor();
        compareThreads(articles, extractor);
        comparePipelines(articles, extractor);
    }

    private static void comparePipelines(List<Article> articles, OfflineExtractor extractor) {
        StanfordCoreNLP bare = bare();
        long ofBare = 0;
        long ofExtractor = 0;
        long tokens = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long pipeline = nanos(articles, article -> bare.annotate(annotation(article)));
            long whole = nanos(articles, extractor::extract);
            if (round > 0) {
                ofBare += pipeline;
                ofExtractor += whole;
                tokens += articles.stream().mapToInt(Throughput::tokens).sum();
            }
        }
        print("bare pipeline", tokens, ofBare);
        print("extractor", tokens, ofExtractor);
        System.out.printf(Locale.ROOT, "ratio %.2f%n", (double) ofBare / ofExtractor);
    }

    private static void compareThreads(List<Article> articles, OfflineExtractor extractor) throws Exception {
        double one = 0;
        double two = 0;
        seconds(articles, extractor, 1);
        for (int round = 1; round < ROUNDS; round++) {
            one += seconds(articles, extractor, 1);
            two += seconds(articles, extractor, 2);
        }
        System.out.printf(
                Locale.ROOT,
                "a round: %.1f s with 1 thread, %.1f s with 2, ratio %.2f%n",
                one / (ROUNDS - 1),
                two / (ROUNDS - 1),
                one / two);
    }

    private static double seconds(List<Article> articles, OfflineExtractor extractor, int threads) throws Exception {
        long start = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Callable<Extraction>> work = articles.stream()
                    .<Callable<Extraction>>map(article -> () -> extractor.extract(article))
                    .toList();
            for (Future<Extraction> done : workers.invokeAll(work)) {
                done.get();
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String what, long tokens, long nanos) {
        System.out.printf(Locale.ROOT, "%-14s %.0f tokens per CPU second%n", what, tokens * 1e9 / nanos);
    }

    private static long nanos(List<Article> articles, Consumer<Article> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        articles.forEach(work);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static Annotation annotation(Article article) {
        Annotation annotation = new Annotation(article.text());
        if (article.publishedAt() != null) {
            annotation.set(
                    CoreAnnotations.DocDateAnnotation.class,
                    article.publishedAt().toString());
        }
        return annotation;
    }

    private static int tokens(Article article) {
        return article.text().split("\\b\\s*").length;
    }

    /** With the extractor's settings, except for the name models, which it runs by itself. */
    private static StanfordCoreNLP bare() {
        Properties settings = CoreNlpPipeline.settings("tokenize,ssplit,pos,lemma,ner,parse,coref");
        settings.remove("ner.model");
        settings.remove("ner.buildEntityMentions");
        return new StanfordCoreNLP(settings);
    }

    private static List<Article> articles(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new ArticleLines(new ArticleReader(ArticleReader.DEFAULT_MAX_TEXT, Clock.systemUTC()))
                    .read(in)
                    .filter(ArticleLine.Read.class::isInstance)
                    .map(line -> ((ArticleLine.Read) line).article())
                    .toList();
        }
    }
}
