package dev.dateline.cli.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --out}: where a command writes its answer, in UTF-8. */
public final class Output {

    private static final Path STANDARD = Path.of("-");

    @Option(
            names = "--out",
            paramLabel = "F",
            description = "Write to this file instead of the standard output, which - is, too.")
    private @Nullable Path file;

    public PrintWriter open() throws IOException {
        return isStandard() ? standard() : new PrintWriter(Files.newBufferedWriter(file));
    }

    /** The file, or where none is named, what the command prints to. */
    public PrintWriter openOr(PrintWriter printed) throws IOException {
        return isStandard() ? printed : open();
    }

    private boolean isStandard() {
        return file == null || file.equals(STANDARD);
    }

    public static PrintWriter standard() {
        return writer(FileDescriptor.out);
    }

    public static PrintWriter error() {
        return writer(FileDescriptor.err);
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
