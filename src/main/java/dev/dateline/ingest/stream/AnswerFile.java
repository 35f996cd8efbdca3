package dev.dateline.ingest.stream;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answer to a stream, in a temporary file until all of the stream has been read: many a client reads nothing before it
 * has sent everything, and only then the status is known.
 */
final class AnswerFile implements AutoCloseable {

    private final JsonMapper json;
    private final Path file;
    private final OutputStream out;
    private long bytes;

    AnswerFile(JsonMapper json) throws IOException {
        this.json = json;
        this.file = Files.createTempFile("dateline-answer", ".jsonl");
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    void add(Object line) throws IOException {
        byte[] written = json.writeValueAsBytes(line);
        out.write(written);
        out.write('\n');
        bytes += written.length + 1;
    }

    long bytes() {
        return bytes;
    }

    void sendTo(OutputStream response) throws IOException {
        out.flush();
        Files.copy(file, response);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.delete(file);
    }
}
