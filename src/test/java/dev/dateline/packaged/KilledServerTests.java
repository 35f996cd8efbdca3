package dev.dateline.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import dev.dateline.DatelineTest;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.derive.Fingerprint;
import dev.dateline.ingest.queue.Ingestion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

    private final Random random = new Random(SEED);
    private final List<ServerProcess> servers = new ArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each
    private Path folder;

    private @Nullable StoreProcess store;

    @AfterEach
    void end() throws InterruptedException {
        for (ServerProcess server : servers) {
            server.kill();
        }
        if (store != null) {
            store.kill();
        }
    }

    private ServerProcess server(String... settings) throws IOException {
        ServerProcess server = new ServerProcess(folder.resolve("log-" + servers.size()), settings);
        servers.add(server);
        return server;
    }

    private StoreProcess store() throws IOException {
        StoreProcess started = new StoreProcess(folder);
        store = started;
        started.start();
        return started;
    }

    @Test
    void losesNothingAndDoublesNothing(
            @Autowired Ingestion ingestion, @Autowired Facts facts, @Autowired Fingerprint fingerprint)
            throws Exception {
        ServerProcess server = server("--dateline.data=" + folder.resolve("data"));
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            server.start();
            next = submit(next, (kill + 1) * ARTICLES / (KILLS + 1), server);
            Thread.sleep(random.nextInt(1500));
            server.kill();
        }
        server.start();
        submit(next, ARTICLES, server);
        assertComplete(server, new Undisturbed(ingestion, facts, fingerprint));
    }

    @Test
    void twoShareAStoreAndOneIsKilled(
            @Autowired Ingestion ingestion, @Autowired Facts facts, @Autowired Fingerprint fingerprint)
            throws Exception {
        String[] shared = store().settings();
        ServerProcess kept = server(shared);
        ServerProcess killed = server(shared);
        kept.start();
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killed.start();
            next = submit(next, (kill + 1) * ARTICLES / (KILLS + 1), kept, killed);
            Thread.sleep(random.nextInt(500));
            killed.kill();
        }
        submit(next, ARTICLES, kept);
        assertComplete(kept, new Undisturbed(ingestion, facts, fingerprint));
    }

    @Test
    void waitsForAStoreThatIsGone(
            @Autowired Ingestion ingestion, @Autowired Facts facts, @Autowired Fingerprint fingerprint)
            throws Exception {
        StoreProcess gone = store();
        ServerProcess server = server(gone.settings());
        server.start();
        int next = submit(0, ARTICLES / 2, server);
        gone.kill();
        HttpResponse<String> answer = server.ask("/api/timeline");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(server.submit(next)).isEqualTo(503);
        gone.start();
        await().atMost(ServerProcess.PATIENCE).until(server::isUp);
        submit(next, ARTICLES, server);
        assertComplete(server, new Undisturbed(ingestion, facts, fingerprint));
    }

    /** Submits articles, to each of the servers in turn. */
    private static int submit(int from, int to, ServerProcess... servers) throws IOException, InterruptedException {
        for (int number = from; number < to; number++) {
            assertThat(servers[number % servers.length].submit(number)).isIn(200, 202);
        }
        return to;
    }

    private static void assertComplete(ServerProcess server, Undisturbed undisturbed)
            throws IOException, InterruptedException {
        await().atMost(ServerProcess.PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> server.waiting() == 0);
        String work = server.get("/api/ingest");
        assertThat(JsonPath.<Integer>read(work, "$.done")).isEqualTo(ARTICLES);
        assertThat(JsonPath.<Integer>read(work, "$.failed")).isZero();
        assertThat(server.archived()).isEqualTo(undisturbed.fingerprint(ARTICLES));
    }
}
