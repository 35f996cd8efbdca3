package dev.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What {@code docs/accuracy.md} says about the extraction is what is measured. */
@Execution(ExecutionMode.CONCURRENT)
class AccuracyTests {

    private static final Path PAGE = Path.of("docs", "accuracy.md");

    private static final Path CORPUS = Path.of("corpus");

    private static final Pattern REPORT =
            Pattern.compile("(?<=<!-- report -->\n```\n).*?(?=```\n<!-- end of report -->)", Pattern.DOTALL);

    @Test
    void thePageShowsWhatIsMeasured() throws IOException {
        String page = Files.readString(PAGE);
        String measured = Matcher.quoteReplacement(EvaluationReport.of(evaluation(), false, false));
        String right = REPORT.matcher(page).replaceFirst(measured);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, right);
            page = right;
        }
        assertThat(page).isEqualTo(right);
    }

    private static Evaluation evaluation() throws IOException {
        List<Article> articles = articles();
        ExtractionLines lines = new ExtractionLines();
        try (Stream<String> gold = Files.lines(CORPUS.resolve("gold.jsonl"))) {
            return Evaluation.Standard.read(
                            articles.stream(), "gold", gold, Files.readString(CORPUS.resolve("traps.json")))
                    .of(
                            "corenlp",
                            articles.stream()
                                    .map(article -> SharedExtractor.get().extract(article))
                                    .map(lines::write));
        }
    }

    private static List<Article> articles() throws IOException {
        try (InputStream in = Files.newInputStream(CORPUS.resolve("articles.jsonl"))) {
            return new ArticleLines(new ArticleReader(ArticleReader.DEFAULT_MAX_TEXT, Clock.systemUTC()))
                    .read(in)
                    .map(line -> ((ArticleLine.Read) line).article())
                    .toList();
        }
    }
}
