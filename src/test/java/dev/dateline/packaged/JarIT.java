package dev.dateline.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code java -jar dateline.jar}, as people start it. What is only on the class path of the tests is not there, so this
 * alone shows that nothing of it is needed.
 */
class JarIT {

    private static final Path JAR = Path.of("target", "dateline.jar");

    /** Generous, as a busy machine may be slow; alone it takes a quarter of that. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A stop that waits for a stream without end takes half a minute. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final int ACCEPTED = 5;

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each
    private Path log;

    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void nameTheLog() {
        log = folder.resolve("log");
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void tellsItsVersionAndItsCommands() throws IOException, InterruptedException {
        Process help = start("help");
        assertThat(help.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(help.exitValue()).isZero();
        assertThat(Files.readString(log))
                .contains("timeline")
                .contains("export")
                .contains("serve");
        Process version = start("--version");
        assertThat(version.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(log)).startsWith("Dateline ");
    }

    /** The jar holds only those of CoreNLP's models that are read: every annotator has to find its own. */
    @Test
    @Timeout(180)
    void readsAnArticleOffline() throws IOException, InterruptedException {
        Path article = folder.resolve("article.jsonl");
        Files.writeString(article, """
                {"id": "a1", "outlet": "The Wharf Post", "title": "Quillmark names a chief", "publishedAt": "2024-05-20",\
                 "text": "Quillmark Inc. appointed Ada Lind as chief executive on May 16, 2024. \
                She had founded the Berlin company in 2019."}
                """);
        Path claims = folder.resolve("claims.jsonl");
        Process extract = run("-Xmx3g", "extract", article.toString(), "--out", claims.toString());
        assertThat(extract.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(extract.exitValue()).as(Files.readString(log)).isZero();
        assertThat(Files.readString(claims))
                .contains("APPOINTMENT", "2024-05-16", "FOUNDING")
                .doesNotContain("\"She\"");
    }

    @Test
    @Timeout(240)
    void servesAfterAKillAndStopsThoughAStreamIsOpen() throws IOException, InterruptedException {
        int port = freePort();
        URI address = URI.create("http://127.0.0.1:" + port);
        Process killed = serve(port, address);
        for (int number = 1; number <= ACCEPTED; number++) {
            assertThat(submit(address, number)).isEqualTo(202);
        }
        killed.destroyForcibly().waitFor();
        Process server = serve(port, address);
        assertThat(get(address.resolve("/api/ingest")).body()).contains("\"queued\":" + ACCEPTED);
        assertThat(submit(address, ACCEPTED)).as("the same again").isEqualTo(200);
        assertThat(get(address.resolve("/")).body()).contains("<main");
        assertThat(get(address.resolve("/api/timeline")).body()).contains("\"items\":[]");
        assertThat(get(address.resolve("/v3/api-docs")).statusCode()).isEqualTo(200);
        CompletableFuture<HttpResponse<String>> stream = listen(address.resolve("/mcp"));
        assertThat(stream)
                .as("a stream stays open")
                .failsWithin(Duration.ofSeconds(2))
                .withThrowableOfType(TimeoutException.class);
        server.destroy();
        assertThat(server.waitFor(SOON.toSeconds(), TimeUnit.SECONDS))
                .as(Files.readString(log))
                .isTrue();
        await().atMost(SOON).until(stream::isDone);
    }

    /** A server on the folder of this test, which reads nothing. */
    private Process serve(int port, URI address) throws IOException {
        Process server = start(
                "--server.port=" + port,
                "--dateline.data=" + folder.resolve("data"),
                "--dateline.samples=false",
                "--dateline.workers=0");
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> isUp(server, address));
        return server;
    }

    /** The status of the answer to an article. */
    private int submit(URI address, int number) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/articles"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"text\": \"Quillmark opened shop number %d on Monday.\"}".formatted(number)))
                .build();
        return http.send(request, BodyHandlers.ofString()).statusCode();
    }

    private Process start(String... words) throws IOException {
        return run("-Xmx1g", words);
    }

    private Process run(String heap, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap, "-jar", JAR.toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        started.add(process);
        return process;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isUp(Process server, URI address) throws IOException, InterruptedException {
        assertThat(server.isAlive()).as(Files.readString(log)).isTrue();
        try {
            return get(address.resolve("/actuator/health")).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** Opens the stream on which a client of the tools hears from the server. */
    private CompletableFuture<HttpResponse<String>> listen(URI address) throws IOException, InterruptedException {
        HttpResponse<String> session = http.send(
                HttpRequest.newBuilder(address)
                        .header("Accept", "application/json, text/event-stream")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("""
                                {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params":
                                 {"protocolVersion": "2025-06-18", "capabilities": {},
                                  "clientInfo": {"name": "test", "version": "1"}}}
                                """))
                        .build(),
                BodyHandlers.ofString());
        // Nothing is sent, not even a header, before there is something to be heard.
        return http.sendAsync(
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/event-stream")
                        .header(
                                "Mcp-Session-Id",
                                session.headers().firstValue("Mcp-Session-Id").orElseThrow())
                        .build(),
                BodyHandlers.ofString());
    }
}
