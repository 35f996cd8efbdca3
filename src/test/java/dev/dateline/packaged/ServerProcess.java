package dev.dateline.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.File;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server in a process of its own, to be killed and started again at the same address. */
final class ServerProcess {

    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = freePort();
    private final Path log;
    private final List<String> settings;
    private @Nullable Process process;

    ServerProcess(Path log, String... settings) throws IOException {
        this.log = log;
        this.settings = List.of(settings);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    void start() throws IOException {
        Process starting = run(
                log,
                "dev.dateline.Application",
                Stream.concat(
                                Stream.of(
                                        "--server.port=" + port,
                                        "--dateline.samples=false",
                                        "--dateline.workers=2",
                                        "--dateline.extractor=" + MadeUpDeals.NAME),
                                settings.stream())
                        .toArray(String[]::new));
        process = starting;
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
            assertThat(starting.isAlive()).as(Files.readString(log)).isTrue();
            return isUp();
        });
    }

    void kill() throws InterruptedException {
        Process killed = process;
        if (killed != null) {
            killed.destroyForcibly().waitFor();
        }
    }

    boolean isUp() throws InterruptedException {
        try {
            return ask("/actuator/health").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The status of the answer to an article. */
    int submit(int number) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address("/api/articles"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\": \"" + MadeUpDeals.text(number) + "\"}"))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    int waiting() throws IOException, InterruptedException {
        String work = get("/api/ingest");
        return JsonPath.<Integer>read(work, "$.queued") + JsonPath.<Integer>read(work, "$.extracting");
    }

    /** The fingerprint in the last line of the server's archive. */
    String archived() throws IOException, InterruptedException {
        List<String> lines = get("/api/export").lines().toList();
        return JsonPath.read(lines.getLast(), "$.fingerprint");
    }

    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Runs a class of the class path in another process. */
    static Process run(Path log, String main, String... arguments) throws IOException {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                main);
        return new ProcessBuilder(Stream.concat(java, Arrays.stream(arguments)).toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Without the jar by which Surefire lists it all again: what stands twice there would be found twice. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("surefire"))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
