package dev.dateline.cli.store;

import dev.dateline.archive.Archive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Fetches an archive from a server, and passes it on when it has been looked over. */
final class ExportDownload {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final String server;
    private final @Nullable String token;

    /**
     * A download with the rights of a token.
     *
     * @param server such as {@code http://127.0.0.1:8080}
     * @param token of an API user; null where the server asks for none
     */
    ExportDownload(String server, @Nullable String token) {
        this.server = server;
        this.token = token;
    }

    /** Whether it arrived whole; the listener hears of what is wrong. */
    boolean to(Writer out, Archive.Listener listener) {
        try {
            Path file = Files.createTempFile("dateline-export", ".jsonl");
            try {
                fetch(file);
                boolean good = Archive.isGood(file, listener);
                if (good) {
                    copy(file, out);
                }
                return good;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The server at " + server + " cannot be asked: " + e, e);
        }
    }

    private void fetch(Path file) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.replaceAll("/+$", "") + "/api/export"));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build()) {
            HttpResponse<Path> response = client.send(request.build(), HttpResponse.BodyHandlers.ofFile(file));
            if (response.statusCode() != 200) {
                throw new IOException("it answers with status " + response.statusCode());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was interrupted", e);
        }
    }

    private static void copy(Path file, Writer out) throws IOException {
        try (var in = Files.newBufferedReader(file)) {
            in.transferTo(out);
            out.flush();
        }
    }
}
