package dev.dateline.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.NotInQuickRun;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.monitoring.DatabaseHealth;
import org.springframework.util.unit.DataSize;

@NotInQuickRun
class EmbeddedNeo4jTests {

    @Test
    void keepsItsStoreOverRestarts(@TempDir Path data) throws Exception {
        try (EmbeddedNeo4j first = new EmbeddedNeo4j(data);
                Driver driver = connect(first)) {
            driver.executableQuery("CREATE (:Kept {number: 1})").execute();
            assertThat(InetAddress.getByName(first.getUri().getHost()).isLoopbackAddress())
                    .isTrue();
        }
        try (EmbeddedNeo4j second = new EmbeddedNeo4j(data);
                Driver driver = connect(second)) {
            assertThat(driver.executableQuery("MATCH (k:Kept) RETURN k.number AS number")
                            .execute()
                            .records())
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("number").asInt()).isEqualTo(1));
        }
    }

    @Test
    void saysThatAnotherServerHoldsTheStore(@TempDir Path data) {
        try (EmbeddedNeo4j holder = new EmbeddedNeo4j(data)) {
            assertThat(holder.getUri()).hasScheme("bolt");
            assertThatExceptionOfType(StoreInUseException.class)
                    .isThrownBy(() -> new EmbeddedNeo4j(data).close())
                    .withMessageContaining("holds the store in " + data)
                    .withMessageContaining("--spring.neo4j.uri");
        }
    }

    @Test
    void isStartedAgainInPlaceWhenItHasGivenUp(@TempDir Path data) {
        try (EmbeddedNeo4j neo4j = new EmbeddedNeo4j(data);
                Driver driver = connect(neo4j)) {
            driver.executableQuery("CREATE (:Kept)").execute();
            StoreRescue rescue = new StoreRescue(neo4j, new StoreRoom(data, DataSize.ofBytes(1)));
            URI address = neo4j.getUri();
            rescue.look();
            assertThat(neo4j.hasGivenUp()).isFalse();

            neo4j.internals("neo4j")
                    .getDependencyResolver()
                    .resolveDependency(DatabaseHealth.class)
                    .panic(new IOException("no space left"));
            assertThat(neo4j.hasGivenUp()).isTrue();
            rescue.look();

            assertThat(neo4j.hasGivenUp()).isFalse();
            assertThat(neo4j.getUri()).isEqualTo(address);
            assertThat(driver.executableQuery("MATCH (k:Kept) RETURN k")
                            .execute()
                            .records())
                    .hasSize(1);
        }
    }

    @Test
    void waitsForRoomBeforeItIsStartedAgain(@TempDir Path data) {
        try (EmbeddedNeo4j neo4j = new EmbeddedNeo4j(data)) {
            neo4j.internals("neo4j")
                    .getDependencyResolver()
                    .resolveDependency(DatabaseHealth.class)
                    .panic(new IOException("no space left"));
            new StoreRescue(neo4j, new StoreRoom(data, DataSize.ofTerabytes(1_000_000))).look();
            assertThat(neo4j.hasGivenUp()).isTrue();
        }
    }

    @Test
    void asksForItsPassword(@TempDir Path data) {
        try (EmbeddedNeo4j neo4j = new EmbeddedNeo4j(data);
                Driver stranger = GraphDatabase.driver(neo4j.getUri(), AuthTokens.basic("neo4j", "neo4j"))) {
            assertThatExceptionOfType(SecurityException.class).isThrownBy(stranger::verifyConnectivity);
        }
    }

    private static Driver connect(EmbeddedNeo4j neo4j) {
        return GraphDatabase.driver(neo4j.getUri(), neo4j.getAuthToken());
    }
}
