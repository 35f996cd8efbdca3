package dev.dateline.graph;

import java.nio.file.Path;

/** Another process holds the store: a store has one Neo4j at a time. */
public class StoreInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreInUseException(Path data, Throwable cause) {
        super(
                "a server holds %s; stop it, or use --spring.neo4j.uri=…, or another folder by --dateline.data=…"
                        .formatted(data),
                cause);
    }
}
