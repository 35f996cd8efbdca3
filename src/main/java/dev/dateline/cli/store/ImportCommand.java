package dev.dateline.cli.store;

import dev.dateline.archive.Archive;
import dev.dateline.cli.run.GraphAccess;
import dev.dateline.cli.run.ProgressLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        exitCodeList = {"0:everything was imported", "1:nothing, or not everything, was imported", "2:wrong arguments"},
        footer = {
            "",
            "The whole file is checked first: its lines, counts, quotes and addresses, and its checksum. If anything is wrong,"
                    + " it is reported on stderr, nothing is imported, and the exit code is 1.",
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
        @Nullable Path spooled = file.equals("-") ? spooled() : null;
        try {
            Path archive = spooled == null ? Path.of(file) : spooled;
            return graph.ask(context -> read(archive, context));
        } finally {
            if (spooled != null) {
                Files.deleteIfExists(spooled);
            }
        }
    }

    /** What comes by the standard input is read twice, so it is kept meanwhile. */
    private static Path spooled() throws IOException {
        Path kept = Files.createTempFile("dateline-import", ".jsonl");
        Files.copy(System.in, kept, StandardCopyOption.REPLACE_EXISTING);
        return kept;
    }

    private int read(Path archive, ApplicationContext context) {
        try (ProgressLine progress = new ProgressLine("Importing", lines(archive) - FRAME)) {
            ArchiveProgress told = new ArchiveProgress(spec, file, progress);
            Archive.Size size = context.getBean(Archive.class).read(archive, told);
            spec.commandLine().getErr().println(size + " imported, or stored before.");
            return told.allIsWell() ? 0 : 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path archive) throws IOException {
        try (Stream<String> lines = Files.lines(archive, StandardCharsets.ISO_8859_1)) {
            return lines.count();
        }
    }
}
