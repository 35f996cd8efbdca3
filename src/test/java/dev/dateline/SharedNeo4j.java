package dev.dateline;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The one Neo4j of a test run: a container where Docker answers, else one inside this JVM. It starts when somebody
 * first asks for it and ends with the JVM.
 */
public final class SharedNeo4j {

    private static final String IMAGE = "neo4j:2026.08.1-community";
    private static final String USER = "neo4j";
    private static final String PASSWORD = "only-for-tests";

    private static final class Holder {

        private static final URI ADDRESS =
                DockerClientFactory.instance().isDockerAvailable() ? container() : inProcess();
        private static final Driver DRIVER = GraphDatabase.driver(ADDRESS, token());
    }

    private SharedNeo4j() {}

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

    public static URI uri() {
        QuickRun.skip("Neo4j");
        return Holder.ADDRESS;
    }

    public static String user() {
        return USER;
    }

    /** The harness asks for no password and takes any. */
    public static String password() {
        return PASSWORD;
    }

    /** A driver for what a test does behind the application's back. */
    public static Driver driver() {
        QuickRun.skip("Neo4j");
        return Holder.DRIVER;
    }

    /** Removes every node but the notes on migrations, and locks. */
    public static void empty() {
        try (Session session = driver().session()) {
            session.run(
                            "MATCH (n) WHERE NOT n:Migration AND NOT n:Lock CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS")
                    .consume();
        }
    }

    /** Waits for the indexes and has each query planned for what the store holds now; else old plans stay for a while. */
    public static void replan() {
        try (Session session = driver().session()) {
            session.run("CALL db.awaitIndexes(300)").consume();
            session.run("CALL db.prepareForReplanning()").consume();
        }
    }

    private static AuthToken token() {
        return AuthTokens.basic(USER, PASSWORD);
    }
}
