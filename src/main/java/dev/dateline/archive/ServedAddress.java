package dev.dateline.archive;

import dev.dateline.graph.store.StoreRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where the server that holds an embedded store can be asked, as a file beside the store: commands that find the store
 * held read it.
 */
@Component
public class ServedAddress implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ServedAddress.class);
    private static final String FILE = "address";

    private final Path file;
    private final String host;
    private final boolean own;

    ServedAddress(
            StoreRoom room,
            @Value("${dateline.data:./data}") Path data,
            @Value("${server.address:127.0.0.1}") String host) {
        this.own = room.isOwn();
        this.file = data.resolve(FILE);
        this.host = host;
    }

    /** The address that a server has left in this folder. */
    public static Optional<String> of(Path data) throws IOException {
        Path file = data.resolve(FILE);
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    @EventListener
    void write(WebServerInitializedEvent server) {
        if (own && server.getApplicationContext().getServerNamespace() == null) {
            try {
                Files.writeString(
                        file,
                        "http://" + reachable() + ":" + server.getWebServer().getPort() + "\n");
            } catch (IOException e) {
                log.warn("Commands will not find this server: {}", e.toString());
            }
        }
    }

    /** A server that listens on all addresses is asked on this machine's. */
    private String reachable() {
        if (host.equals("0.0.0.0") || host.equals("::")) {
            return "127.0.0.1";
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }

    @Override
    public void destroy() throws IOException {
        if (own) {
            Files.deleteIfExists(file);
        }
    }
}
