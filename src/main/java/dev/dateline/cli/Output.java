package dev.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a command writes its answer: UTF-8 in either case. */
final class Output {

    private Output() {}

    /** A file, or the standard output where there is none. */
    static PrintWriter to(@Nullable Path file) throws IOException {
        return file == null
                ? new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8))
                : new PrintWriter(Files.newBufferedWriter(file));
    }
}
