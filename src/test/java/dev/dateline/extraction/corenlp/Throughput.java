package dev.dateline.extraction.corenlp;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleLine;
import dev.dateline.article.ArticleLines;
import dev.dateline.article.ArticleReader;
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
import java.util.function.Consumer;

/**
 * How fast the extractor is, against a bare CoreNLP pipeline with the same annotators, in one JVM. Not a test, since it
 * depends on the machine: docs/accuracy.md has the command.
 *
 * <p>Counts the processor time of the one thread that works, so that what else runs on the machine matters less; both
 * take turns, and the first round only warms up.
 */
final class Throughput {

    private static final int ROUNDS = 4;

    private Throughput() {}

    /**
     * Prints both speeds and their ratio.
     *
     * @param args a file of articles, as JSON Lines
     */
    public static void main(String[] args) throws IOException {
        List<Article> articles = articles(Path.of(args[0]));
        StanfordCoreNLP bare = bare();
        CoreNlpExtractor extractor = new CoreNlpExtractor();
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

    /** With the extractor's settings, but for the name models, which it runs by itself. */
    private static StanfordCoreNLP bare() {
        Properties settings = Pipeline.settings("tokenize,ssplit,pos,lemma,ner,parse,coref");
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
