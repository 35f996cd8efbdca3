package dev.dateline.cli.store;

import dev.dateline.archive.Archive;
import dev.dateline.cli.run.ArticleInput;
import dev.dateline.cli.run.GraphAccess;
import dev.dateline.cli.run.ProgressLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: what {@code export} wrote, into this store. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports what 'export' wrote. What is stored already stays as it is.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything was imported", "1:a line could not be imported, or it failed", "2:wrong arguments"
        },
        footer = {
            "",
            "A line that cannot be imported is reported on stderr; the others go on, and the exit code is 1 at the end.",
            "",
            "Examples:",
            "  java -jar dateline.jar import store.jsonl",
            "  gunzip -c store.jsonl.gz | java -jar dateline.jar import -"
        })
public final class ImportCommand implements Callable<Integer> {

    /** The first line and the last. */
    private static final int FRAME = 2;

    private final GraphAccess graph;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "What 'export' wrote; - for the standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String file;

    public ImportCommand(GraphAccess graph) {
        this.graph = graph;
    }

    @Override
    public Integer call() throws IOException {
        try (ArticleInput source = ArticleInput.open(file)) {
            return graph.ask(context -> read(source, context));
        }
    }

    private int read(ArticleInput source, ApplicationContext context) {
        try (ProgressLine progress = new ProgressLine("Importing", source.lines() - FRAME);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(source.stream(), StandardCharsets.UTF_8))) {
            ArchiveProgress told = new ArchiveProgress(spec, file, progress);
            Archive.Size size = context.getBean(Archive.class).read(lines, told);
            spec.commandLine().getErr().println(size + " imported, or stored before.");
            return told.allIsWell() ? 0 : 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
