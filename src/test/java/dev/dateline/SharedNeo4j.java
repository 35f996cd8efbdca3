package dev.dateline;

import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;

/** The Neo4j of all tests that need one but those in a browser. It starts when somebody first asks for it. */
public final class SharedNeo4j {

    private static final class Holder {

        private static final TestNeo4j NEO4J = TestNeo4j.start();
    }

    private SharedNeo4j() {}

    /** The settings of an application that is to work on it, each as name=value. */
    public static List<String> settings() {
        return neo4j().settings();
    }

    /** The same as arguments of a command, with others behind them. */
    public static List<String> arguments(String... others) {
        return Stream.concat(settings().stream().map(setting -> "--" + setting), Stream.of(others))
                .toList();
    }

    /** A driver for what a test does behind the application's back. */
    public static Driver driver() {
        return neo4j().driver();
    }

    /** Removes every node but the notes on migrations, and locks. */
    public static void empty() {
        neo4j().empty();
    }

    /** Waits for the indexes and has each query planned for what the store holds now; else old plans stay for a while. */
    public static void replan() {
        neo4j().replan();
    }

    private static TestNeo4j neo4j() {
        QuickRun.skip("Neo4j");
        return Holder.NEO4J;
    }
}
