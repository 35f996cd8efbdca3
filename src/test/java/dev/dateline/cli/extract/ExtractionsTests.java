package dev.dateline.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleLine;
import dev.dateline.article.ArticleLines;
import dev.dateline.article.ArticleReader;
import dev.dateline.cli.run.ProgressLine;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.Extractor;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionsTests {

    private final StringWriter errors = new StringWriter();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void keepsTheOrderOfTheSource(int threads) {
        String source = IntStream.range(0, 200)
                .mapToObj(i -> "{\"id\":\"a%d\",\"text\":\"Some words.\"}".formatted(i))
                .collect(Collectors.joining("\n"));
        List<String> expected = IntStream.range(0, 200).mapToObj(i -> "a" + i).toList();
        assertThat(extracted(source, threads, new Unhurried())).isEqualTo(expected);
    }

    @Test
    void reportsABadLineAndGoesOn() {
        Extractions extractions = new Extractions(new Unhurried(), 2, new PrintWriter(errors));
        List<String> done = new ArrayList<>();
        String source = """
            {"id":"first","text":"Some words."}
            {"id":"second","text":
            {"id":"third","text":"More words."}
            """;
        extractions.each(
                lines(source),
                new ProgressLine("test", 3),
                e -> done.add(e.article().value()));
        assertThat(done).containsExactly("first", "third");
        assertThat(extractions.complete()).isFalse();
        assertThat(errors.toString()).startsWith("line 2: ");
    }

    @Test
    void saysWhichTextIsNotEnglish() {
        Extractions extractions = new Extractions(new Unhurried(), 1, new PrintWriter(errors));
        String source = """
            {"id":"first","text":"The board of the company met on Tuesday and chose a new chief executive."}
            {"id":"second","text":"Der Vorstand hat am Dienstag beschlossen, das Werk in Hameln noch in diesem Jahr zu verkaufen."}
            """;
        extractions.each(lines(source), new ProgressLine("test", 2), e -> {});
        assertThat(errors.toString())
                .startsWith("line 2: The text is in German.")
                .hasLineCount(1);
        assertThat(extractions.complete()).isTrue();
    }

    @Test
    void reportsAnArticleThatCannotBeExtractedAndGoesOn() {
        Extractions extractions = new Extractions(new Broken(), 2, new PrintWriter(errors));
        List<String> done = new ArrayList<>();
        String source = """
            {"id":"first","text":"Some words."}
            {"id":"second","text":"Unbearable words."}
            {"id":"third","text":"More words."}
            """;
        extractions.each(
                lines(source),
                new ProgressLine("test", 3),
                e -> done.add(e.article().value()));
        assertThat(done).containsExactly("first", "third");
        assertThat(extractions.complete()).isFalse();
        assertThat(errors.toString()).contains("article second", "no models").hasLineCount(1);
    }

    private List<String> extracted(String source, int threads, Extractor extractor) {
        List<String> done = new ArrayList<>();
        new Extractions(extractor, threads, new PrintWriter(errors))
                .each(
                        lines(source),
                        new ProgressLine("test", -1),
                        e -> done.add(e.article().value()));
        return done;
    }

    private static Stream<ArticleLine> lines(String source) {
        return new ArticleLines(new ArticleReader(ArticleReader.DEFAULT_MAX_TEXT, Clock.systemUTC()))
                .read(new StringReader(source));
    }

    /** Takes longer for some articles than for others, so that they are done in another order. */
    private static final class Unhurried implements Extractor {

        @Override
        public String name() {
            return "unhurried/1";
        }

        @Override
        public Extraction extract(Article article) {
            long end = System.nanoTime() + new Random(article.id().value().hashCode()).nextInt(1_000_000);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return new Extraction(article.id(), List.of(), List.of());
        }
    }

    private static final class Broken implements Extractor {

        @Override
        public String name() {
            return "broken/1";
        }

        @Override
        public Extraction extract(Article article) {
            if (article.text().startsWith("Unbearable")) {
                throw new IllegalStateException("no models");
            }
            return new Extraction(article.id(), List.of(), List.of());
        }
    }
}
