package dev.dateline.cli.store;

import dev.dateline.archive.Archive;
import dev.dateline.cli.run.GraphAccess;
import dev.dateline.cli.run.Output;
import dev.dateline.cli.run.ProgressLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code export}: the whole store as JSON Lines. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the whole store to a file.",
            "That is the articles with their texts and claims, and everything people decided: judgements, names and"
                    + " ids, and values they pinned."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything was written", "1:it failed", "2:wrong arguments"},
        footer = {
            "",
            "The first line has the version, the last one the totals. 'import' reads it back.",
            "",
            "Examples:",
            "  java -jar dateline.jar export --out store.jsonl",
            "  java -jar dateline.jar export | gzip > store.jsonl.gz"
        })
public final class ExportCommand implements Callable<Integer> {

    private final GraphAccess graph;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    public ExportCommand(GraphAccess graph) {
        this.graph = graph;
    }

    @Override
    public Integer call() {
        return graph.ask(this::write);
    }

    private int write(ApplicationContext context) {
        Archive archive = context.getBean(Archive.class);
        try (ProgressLine progress = new ProgressLine("Exporting", archive.size());
                PrintWriter out = output.openOr(spec.commandLine().getOut())) {
            Archive.Size size = archive.write(out, new ArchiveProgress(spec, "", progress));
            if (out.checkError()) {
                throw new IOException("Not everything could be written.");
            }
            spec.commandLine().getErr().println(size + " written.");
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
