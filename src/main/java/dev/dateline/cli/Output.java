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
        return file == null ? standard() : new PrintWriter(Files.newBufferedWriter(file));
    }

    static PrintWriter standard() {
        return writer(FileDescriptor.out);
    }

    static PrintWriter error() {
        return writer(FileDescriptor.err);
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
