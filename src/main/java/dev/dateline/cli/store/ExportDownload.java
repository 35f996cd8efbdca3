package dev.dateline.cli.store;

import dev.dateline.archive.Archive;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
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
    private static final int UNAUTHENTICATED = 401;
    private static final int ROLE_TOO_LOW = 403;

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

    /** Where an archive goes, opened only when there is one: an older one stays where the server gives none. */
    interface Target {

        PrintWriter open() throws IOException;
    }

    /** Whether it arrived whole and was written; the listener hears of what is wrong. */
    boolean to(Target target, Archive.Listener listener) {
        try {
            Path file = Files.createTempFile("dateline-export", ".jsonl");
            try {
                fetch(file);
                return Archive.isGood(file, listener) && copy(file, target);
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
                throw new IOException(refusal(response.statusCode()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was interrupted", e);
        }
    }

    private static String refusal(int status) {
        return switch (status) {
            case UNAUTHENTICATED -> "it asks who you are (401); put the token of an admin into DATELINE_TOKEN";
            case ROLE_TOO_LOW -> "the token in DATELINE_TOKEN is not of an admin (403)";
            default -> "it answers with status " + status;
        };
    }

    private static boolean copy(Path file, Target target) throws IOException {
        try (var in = Files.newBufferedReader(file);
                PrintWriter out = target.open()) {
            in.transferTo(out);
            return !out.checkError();
        }
    }
}
