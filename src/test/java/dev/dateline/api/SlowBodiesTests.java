package dev.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.failure.RawRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Callers whose articles come a byte now and then hold up nobody else: {@code -Ddateline.slow-bodies=} so many. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DatelineTest.OnSharedNeo4j.class)
@ExtendWith(DatelineTest.FromAnEmptyStore.class)
class SlowBodiesTests {

    /** More than Tomcat has threads of its own: with 200 of them taken, others waited for the time limit of a body. */
    private static final int NUMBER = Integer.getInteger("dateline.slow-bodies", 300);

    private static final int ROUNDS = 5;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final byte[] HEAD =
            "POST /api/articles HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
                    .getBytes(StandardCharsets.US_ASCII);

    @LocalServerPort
    int port;

    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void holdUpNobodyElse() throws IOException {
        open();
        for (int round = 0; round < ROUNDS; round++) {
            for (Socket socket : slow) {
                socket.getOutputStream().write(' ');
            }
            assertThat(tookToAsk()).isLessThan(LONGEST);
        }
        for (Socket socket : slow) {
            assertThat(socket.getInputStream().available())
                    .as("what the server has answered to an article that is not all there")
                    .isZero();
        }
    }

    private void open() throws IOException {
        for (int i = 0; i < NUMBER; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            slow.add(socket);
            socket.getOutputStream().write(HEAD);
        }
    }

    private Duration tookToAsk() throws IOException {
        Instant start = Instant.now();
        assertThat(RawRequest.send(port, "GET /api/ingest").status()).isEqualTo(200);
        return Duration.between(start, Instant.now());
    }
}
