package dev.dateline;

import java.net.URI;
import java.util.List;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/** A Neo4j for tests: a container where Docker answers, else one inside this JVM. It ends with the JVM. */
public final class TestNeo4j {

    private static final String IMAGE = "neo4j:2026.08.1-community";
    private static final String USER = "neo4j";

    /** The harness asks for no password and takes any. */
    private static final String PASSWORD = "only-for-tests";

    private final URI address;
    private final Driver driver;

    private TestNeo4j(URI address) {
        this.address = address;
        driver = GraphDatabase.driver(address, AuthTokens.basic(USER, PASSWORD));
    }

    /** Starts one. */
    public static TestNeo4j start() {
        QuickRun.skip("Neo4j");
        return new TestNeo4j(DockerClientFactory.instance().isDockerAvailable() ? container() : inProcess());
    }

    @SuppressWarnings("resource") // Testcontainers itself ends it with the JVM.
    private static URI container() {
        Neo4jContainer neo4j = new Neo4jContainer(IMAGE).withAdminPassword(PASSWORD);
        neo4j.start();
        return URI.create(neo4j.getBoltUrl());
    }

    private static URI inProcess() {
        Neo4j neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        Runtime.getRuntime().addShutdownHook(new Thread(neo4j::close));
        return neo4j.boltURI();
    }

    /** The settings of an application that is to work on it, each as name=value. */
    public List<String> settings() {
        return List.of(
                "spring.neo4j.uri=" + address,
                "spring.neo4j.authentication.username=" + USER,
                "spring.neo4j.authentication.password=" + PASSWORD);
    }

    /** A driver for what a test does behind the application's back. */
    public Driver driver() {
        return driver;
    }

    /** Removes every node but the notes on migrations, and locks. */
    public void empty() {
        try (Session session = driver.session()) {
            session.run(
                            "MATCH (n) WHERE NOT n:Migration AND NOT n:Lock CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS")
                    .consume();
        }
    }

    /** Waits for the indexes and has each query planned for what the store holds now; else old plans stay for a while. */
    void replan() {
        try (Session session = driver.session()) {
            session.run("CALL db.awaitIndexes(300)").consume();
            session.run("CALL db.prepareForReplanning()").consume();
        }
    }
}
