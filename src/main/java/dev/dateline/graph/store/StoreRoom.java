package dev.dateline.graph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Whether the disk of the embedded store has room for writes. Neo4j stops for good in the middle of a write that finds
 * none, so writes end before. A server looks after its own disk.
 */
@Component
public class StoreRoom {

    private final @Nullable Path data;
    private final long least;

    @Autowired
    StoreRoom(
            @Value("${spring.neo4j.uri:}") String server,
            @Value("${dateline.data:./data}") Path data,
            @Value("${dateline.store.min-free:100MB}") DataSize least) {
        this(server.isBlank() ? data : null, least);
    }

    /** @param data the folder of the embedded store; null where there is none */
    public StoreRoom(@Nullable Path data, DataSize least) {
        this.data = data;
        this.least = least.toBytes();
    }

    /** Whether the store is the embedded one, which no other process can open. */
    public boolean isOwn() {
        return data != null;
    }

    public boolean isThere() {
        return data == null || free(data) >= least;
    }

    /** How many bytes there should be free. */
    public long least() {
        return least;
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE; // what cannot be looked at is found out by writing
        }
    }
}
