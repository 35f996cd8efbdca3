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
 * start. It calls nobody.
 */
@Component
@Conditional(NoServerNamed.class)
class EmbeddedNeo4j implements Neo4jConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedNeo4j.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final int ANY_FREE_PORT = 0;

    private final DatabaseManagementService neo4j;
    private final int port;
    private final String password = UUID.randomUUID().toString();

    /** @param data the folder of all that Dateline stores */
    @Autowired
    EmbeddedNeo4j(@Value("${dateline.data:./data}") Path data) {
        neo4j = start(data);
        changePassword();
        port = ((GraphDatabaseAPI) neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        log.info(
                "Embedded Neo4j keeps its store in {} and listens on {}",
                data.toAbsolutePath().normalize(),
                getUri());
    }

    private static DatabaseManagementService start(Path data) {
        try {
            return new DatabaseManagementServiceBuilder(data.resolve("neo4j").toAbsolutePath())
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, ANY_FREE_PORT))
                    .setConfig(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, ANY_FREE_PORT))
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

    @Override
    public URI getUri() {
        return URI.create("bolt://" + LOOPBACK + ":" + port);
    }

    @Override
    public AuthToken getAuthToken() {
        return AuthTokens.basic("neo4j", password);
    }

    @Override
    public void close() {
        neo4j.shutdown();
    }
}
