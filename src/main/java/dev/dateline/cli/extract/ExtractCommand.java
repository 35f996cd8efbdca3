package dev.dateline.cli.extract;

import dev.dateline.cli.run.ArticleInput;
import dev.dateline.cli.run.Output;
import dev.dateline.cli.run.ProgressLine;
import dev.dateline.cli.run.Settings;
import dev.dateline.extraction.ExtractionLines;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: articles in, claims out, without a database. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Extracts claims from articles, without a database.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all articles were read", "1:a line could not be read, or it failed", "2:wrong arguments"},
        footer = {
            "",
            "An input line is {id, url, outlet, title, publishedAt, text or html}; an output line is what that article"
                    + " reports, in the same order. A bad line is reported on stderr, and the exit code is 1 at the end.",
            "",
            "Example:",
            "  java -jar dateline.jar extract articles.jsonl --out claims.jsonl --threads 2"
        })
public final class ExtractCommand implements Callable<Integer> {

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

    public ExtractCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException {
        ExtractionLines lines = new ExtractionLines();
        try (ArticleInput source = ArticleInput.open(file);
                OpenExtractor open = extractors.open(settings);
                PrintWriter output = out.open();
                ProgressLine progress = new ProgressLine("Extracting", source.lines())) {
            PrintWriter errors = spec.commandLine().getErr();
            Extractions extractions = new Extractions(open.extractor(), threads.number(), errors);
            extractions.each(source.articles(settings), progress, extraction -> {
                output.print(lines.write(extraction) + "\n");
                output.flush();
            });
            return extractions.complete() ? 0 : 1;
        }
    }
}
