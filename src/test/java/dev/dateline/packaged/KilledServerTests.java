package dev.dateline.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.article.Article;
import dev.dateline.fact.ArticleId;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.derive.Fingerprint;
import dev.dateline.ingest.Ingestion;
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
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A server that is killed again and again while articles come in and are read: in the end it has what an undisturbed one
 * has, each article once. Runs where the number of kills is given: {@code -Ddateline.kills=20 -Ddateline.kills.articles=500}.
 */
@EnabledIfSystemProperty(named = "dateline.kills", matches = "\\d+", disabledReason = "it takes minutes")
@DatelineTest
class KilledServerTests {

    private static final int ARTICLES = Integer.getInteger("dateline.kills.articles", 30);
    private static final int KILLS = Integer.getInteger("dateline.kills", 1);
    private static final long SEED = Long.getLong("dateline.kills.seed", 7);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(SEED);
    private final int port = freePort();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each
    private Path folder;

    private @Nullable Process server;

    KilledServerTests() throws IOException {}

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterEach
    void end() {
        if (server != null) {
            server.destroyForcibly();
        }
    }

    @Test
    void losesNothingAndDoublesNothing(
            @Autowired Ingestion ingestion, @Autowired Facts facts, @Autowired Fingerprint fingerprint)
            throws Exception {
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            start();
            int most = (kill + 1) * ARTICLES / (KILLS + 1);
            next = submitUntil(next, most);
            Thread.sleep(random.nextInt(1500));
            kill();
        }
        start();
        assertThat(submitUntil(next, ARTICLES)).isEqualTo(ARTICLES);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).until(() -> waiting() == 0);
        String work = get("/api/ingest");
        assertThat(JsonPath.<Integer>read(work, "$.done")).isEqualTo(ARTICLES);
        assertThat(JsonPath.<Integer>read(work, "$.failed")).isZero();
        assertThat(archived()).isEqualTo(undisturbed(ingestion, facts, fingerprint));
    }

    /** Submits articles until so many are accepted; one whose answer is lost is sent again. */
    private int submitUntil(int from, int to) throws IOException, InterruptedException {
        for (int number = from; number < to; number++) {
            HttpRequest request = HttpRequest.newBuilder(address("/api/articles"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"text\": \"" + MadeUpDeals.text(number) + "\"}"))
                    .build();
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                    .isIn(200, 202);
        }
        return to;
    }

    private int waiting() throws IOException, InterruptedException {
        String work = get("/api/ingest");
        return JsonPath.<Integer>read(work, "$.queued") + JsonPath.<Integer>read(work, "$.extracting");
    }

    /** The fingerprint in the last line of the server's archive. */
    private String archived() throws IOException, InterruptedException {
        List<String> lines = get("/api/export").lines().toList();
        return JsonPath.read(lines.getLast(), "$.fingerprint");
    }

    private static String undisturbed(Ingestion ingestion, Facts facts, Fingerprint fingerprint) {
        SharedNeo4j.empty();
        MadeUpDeals deals = new MadeUpDeals();
        for (int number = 0; number < ARTICLES; number++) {
            Article article = new Article(
                    new ArticleId(ingestion
                            .submit(new Article(
                                    new ArticleId("given"), null, null, null, null, null, MadeUpDeals.text(number)))
                            .id()
                            .value()),
                    null,
                    null,
                    null,
                    null,
                    null,
                    MadeUpDeals.text(number));
            facts.record(article, deals.extract(article));
        }
        return fingerprint.hash();
    }

    /** Without the jar by which Surefire lists it all again: what stands twice there would be found twice. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("surefire"))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void start() throws IOException {
        Path log = folder.resolve("log");
        Process starting = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-XX:TieredStopAtLevel=1",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath(),
                        "dev.dateline.Application",
                        "--server.port=" + port,
                        "--dateline.data=" + folder.resolve("data"),
                        "--dateline.samples=false",
                        "--dateline.workers=2",
                        "--dateline.extractor=" + MadeUpDeals.NAME)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        server = starting;
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
            assertThat(starting.isAlive()).as(Files.readString(log)).isTrue();
            return isUp();
        });
    }

    private boolean isUp() throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(address("/actuator/health")).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private void kill() throws InterruptedException {
        Process killed = server;
        if (killed != null) {
            killed.destroyForcibly().waitFor();
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
