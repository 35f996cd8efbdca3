package dev.dateline.cli;

import dev.dateline.archive.Archive;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: the whole store as JSON Lines. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the whole store down: articles with their texts, and what was recorded of them.",
        footer = {
            "",
            "The first line says the version, the last one how many articles there are. 'import' reads it back.",
            "",
            "Examples:",
            "  java -jar dateline.jar export --out store.jsonl",
            "  java -jar dateline.jar export | gzip > store.jsonl.gz"
        })
final class Export implements Callable<Integer> {

    private final Graph graph;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "F", description = "Write to this file instead of the standard output.")
    private @Nullable Path out;

    Export(Graph graph) {
        this.graph = graph;
    }

    @Override
    public Integer call() {
        return graph.ask(this::write);
    }

    private int write(ApplicationContext context) {
        Archive archive = context.getBean(Archive.class);
        try (Progress progress = new Progress("Exporting", archive.size())) {
            int count;
            if (out == null) {
                count = archive.write(spec.commandLine().getOut(), new Told(spec, "", progress));
                spec.commandLine().getOut().flush();
            } else {
                try (PrintWriter file = Output.to(out)) {
                    count = archive.write(file, new Told(spec, "", progress));
                    if (file.checkError()) {
                        throw new IOException("The file " + out + " could not be written.");
                    }
                }
            }
            spec.commandLine().getErr().println(count + " articles are written.");
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
