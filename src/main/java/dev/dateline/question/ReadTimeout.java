package dev.dateline.question;

import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;

/** The end of a question that took longer than a read may. */
public final class ReadTimeout {

    /** How Neo4j's codes for a time limit begin, whether the limit is ours or the server's. */
    private static final String CODE = "Neo.ClientError.Transaction.TransactionTimedOut";

    private ReadTimeout() {}

    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof Neo4jException neo4j && neo4j.code().startsWith(CODE));
    }

    public static Problem problem() {
        return new Problem(
                ProblemType.READ_TIMEOUT,
                "The question takes longer than a read may (dateline.read-seconds). Ask for less: a shorter period, fewer"
                        + " kinds, a smaller limit.");
    }
}
