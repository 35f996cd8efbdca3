package dev.dateline.cli.extract;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleLine;
import dev.dateline.cli.run.ArticleInput;
import dev.dateline.cli.run.Output;
import dev.dateline.cli.run.ProgressLine;
import dev.dateline.cli.run.Settings;
import dev.dateline.fact.claim.ArticleId;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code resolve}: which events and entities articles speak of together. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = "Extracts articles and resolves them together, without a database.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all articles were read", "1:a line could not be read, or it failed", "2:wrong arguments"},
        footer = {
            "",
            "An input line is one of extract. The output has one line per event, with its claims, then one"
                    + " per entity, with the names that articles use for it.",
            "",
            "Example:",
            "  java -jar dateline.jar resolve articles.jsonl --out merged.jsonl --threads 2"
        })
public final class ResolveCommand implements Callable<Integer> {

    private final Settings settings;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "JSON Lines of articles; - for the standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String file;

    @Mixin
    private final Output out = new Output();

    @Mixin
    private final ExtractorOptions extractors = new ExtractorOptions();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    public ResolveCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException {
        ResolvedLines resolved = new ResolvedLines(LocalDate.now(Clock.systemUTC()));
        Map<ArticleId, Article> articles = new ConcurrentHashMap<>();
        try (ArticleInput source = ArticleInput.open(file);
                OpenExtractor open = extractors.open(settings);
                PrintWriter output = out.open();
                ProgressLine progress = new ProgressLine("Extracting", source.lines())) {
            PrintWriter errors = spec.commandLine().getErr();
            Extractions extractions = new Extractions(open.extractor(), threads.number(), errors);
            Stream<ArticleLine> lines = source.articles(settings).peek(line -> keep(line, articles));
            extractions.each(
                    lines,
                    progress,
                    extraction ->
                            resolved.add(Objects.requireNonNull(articles.remove(extraction.article())), extraction));
            resolved.lines().forEach(line -> output.print(line + "\n"));
            return extractions.complete() ? 0 : 1;
        }
    }

    private static void keep(ArticleLine line, Map<ArticleId, Article> articles) {
        if (line instanceof ArticleLine.Read read) {
            articles.put(read.article().id(), read.article());
        }
    }
}
