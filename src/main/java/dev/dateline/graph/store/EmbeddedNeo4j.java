package dev.dateline.graph.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.monitoring.DatabaseHealth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Neo4j inside this process, for those who name no server. Nothing but this class knows Neo4j's server API: the rest
 * of Dateline speaks Bolt to any Neo4j.
 *
 * <p>It listens on a free port of the loopback address alone and asks for a password, which is another one at every
 * start of the process. It calls nobody. When it has given up, as it does where a write finds the disk full, it can be
 * started again in place, at the same address.
 */
@Component
@Conditional(NoServerNamed.class)
class EmbeddedNeo4j implements Neo4jConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedNeo4j.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final int ANY_FREE_PORT = 0;
    /** How long a database may take to be there, as when it recovers. */
    private static final long START_MILLIS = 60_000;

    private final Path data;
    private final int port;
    private final String password = UUID.randomUUID().toString();
    private DatabaseManagementService neo4j;
    private boolean down;
    private boolean closed;

    /** @param data the folder of all that Dateline stores */
    @Autowired
    EmbeddedNeo4j(@Value("${dateline.data:./data}") Path data) {
        this.data = data;
        neo4j = start(data, ANY_FREE_PORT);
        changePassword();
        port = internals(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        log.info(
                "Embedded Neo4j keeps its store in {} and listens on {}",
                data.toAbsolutePath().normalize(),
                getUri());
    }

    private static DatabaseManagementService start(Path data, int port) {
        try {
            return new DatabaseManagementServiceBuilder(data.resolve("neo4j").toAbsolutePath())
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port))
                    .setConfig(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, port))
                    .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                    .setConfig(GraphDatabaseSettings.auth_enabled, true)
                    .setConfig(GraphDatabaseSettings.udc_enabled, false)
                    .setConfig(FleetManagementSettings.fleet_manager_enabled, false)
                    .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(128))
                    .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                    .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                    .build();
        } catch (RuntimeException e) {
            if (causes(e).anyMatch(FileLockException.class::isInstance)) {
                throw new StoreInUseException(data, e);
            }
            throw e;
        }
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private void changePassword() {
        neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
    }

    GraphDatabaseAPI internals(String database) {
        return (GraphDatabaseAPI) neo4j.database(database);
    }

    /** Whether it has given up, and answers nothing until it is started again. */
    synchronized boolean hasGivenUp() {
        return !closed
                && (down
                        || Stream.of(
                                        GraphDatabaseSettings.DEFAULT_DATABASE_NAME,
                                        GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                                .anyMatch(this::hasGivenUp));
    }

    private boolean hasGivenUp(String database) {
        boolean panicked = !internals(database)
                .getDependencyResolver()
                .resolveDependency(DatabaseHealth.class)
                .hasNoPanic();
        return panicked || !neo4j.database(database).isAvailable(START_MILLIS);
    }

    /** Ends it and starts it again. Where that does not succeed, it may be tried again. */
    synchronized void restart() {
        if (closed) {
            return;
        }
        if (!down) {
            down = true;
            neo4j.shutdown();
        }
        neo4j = start(data, port);
        down = false;
    }

    @Override
    public URI getUri() {
        return URI.create("bolt://" + LOOPBACK + ":" + port);
    }

    @Override
    public AuthToken getAuthToken() {
        return AuthTokens.basic("neo4j", password);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (!down) {
            neo4j.shutdown();
        }
    }
}
