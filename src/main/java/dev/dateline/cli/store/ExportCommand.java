package dev.dateline.cli.store;

import dev.dateline.archive.Archive;
import dev.dateline.archive.ServedAddress;
import dev.dateline.cli.run.GraphAccess;
import dev.dateline.cli.run.Output;
import dev.dateline.cli.run.ProgressLine;
import dev.dateline.cli.run.Settings;
import dev.dateline.graph.store.StoreInUseException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            "The first line has the version, the last one the totals and a checksum. 'import' reads it back.",
            "While a server has the store open, the server writes it; the token in DATELINE_TOKEN is sent along.",
            "",
            "Examples:",
            "  java -jar dateline.jar export --out store.jsonl",
            "  java -jar dateline.jar export | gzip > store.jsonl.gz",
            "  java -jar dateline.jar export --gold gold.jsonl --articles articles.jsonl",
            "  java -jar dateline.jar evaluate --gold gold.jsonl --articles articles.jsonl"
        })
public final class ExportCommand implements Callable<Integer> {

    private final Settings settings;
    private final GraphAccess graph;

    @Option(
            names = "--from",
            paramLabel = "URL",
            description = "Export from this server; one that has the store open is found without it.")
    private @Nullable String server;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final GoldExport gold = new GoldExport();

    public ExportCommand(Settings settings, GraphAccess graph) {
        this.settings = settings;
        this.graph = graph;
    }

    @Override
    public Integer call() throws IOException {
        if (gold.isAsked()) {
            return graph.ask(context -> gold.write(context, spec));
        }
        if (server != null) {
            return download(server);
        }
        try {
            return graph.ask(this::write);
        } catch (RuntimeException e) {
            Optional<String> holder = isHeld(e) ? ServedAddress.of(settings.data()) : Optional.empty();
            if (holder.isEmpty()) {
                throw e;
            }
            return download(holder.get());
        }
    }

    private static boolean isHeld(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(StoreInUseException.class::isInstance);
    }

    private int download(String from) {
        try (ProgressLine progress = new ProgressLine("Exporting", -1)) {
            ArchiveProgress told = new ArchiveProgress(spec, from, progress);
            boolean good = new ExportDownload(from, System.getenv("DATELINE_TOKEN"))
                    .to(() -> output.openOr(spec.commandLine().getOut()), told);
            spec.commandLine()
                    .getErr()
                    .println(good ? "Everything was written by " + from + "." : "Nothing was written.");
            return good ? 0 : 1;
        }
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
