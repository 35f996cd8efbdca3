package dev.dateline.graph.store;

import java.nio.file.Path;

/** Another process holds the store: a store has one Neo4j at a time. */
public class StoreInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreInUseException(Path data, Throwable cause) {
        super(
                ("Another Dateline, probably a server, holds the store in %s. Stop it, or name another folder by"
                                + " --dateline.data=…, or a Neo4j server that both may use by --spring.neo4j.uri=….")
                        .formatted(data),
                cause);
    }
}
