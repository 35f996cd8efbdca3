package dev.dateline.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/** A Neo4j server in a process of its own, which asks for no password, to be killed and started again. */
final class StoreProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String LOOPBACK = "127.0.0.1";

    private final int port = ServerProcess.freePort();
    private final Path folder;
    private @Nullable Process process;

    StoreProcess(Path folder) throws IOException {
        this.folder = folder;
    }

    void start() throws IOException {
        Path log = folder.resolve("store.log");
        Process starting = ServerProcess.run(
                log, StoreProcess.class.getName(), folder.resolve("store").toString(), "" + port);
        process = starting;
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
            assertThat(starting.isAlive()).as(Files.readString(log)).isTrue();
            return isListening();
        });
    }

    private boolean isListening() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    void kill() throws InterruptedException {
        Process killed = process;
        if (killed != null) {
            killed.destroyForcibly().waitFor();
        }
    }

    /** What a server is told to use it. */
    String[] settings() {
        return new String[] {
            "--spring.neo4j.uri=bolt://" + LOOPBACK + ":" + port,
            "--spring.neo4j.authentication.username=neo4j",
            "--spring.neo4j.authentication.password=none-is-asked-for"
        };
    }

    static void main(String[] arguments) {
        SocketAddress address = new SocketAddress(LOOPBACK, Integer.parseInt(arguments[1]));
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
                .build();
    }
}
