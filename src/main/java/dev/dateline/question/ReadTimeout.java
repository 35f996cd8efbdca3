package dev.dateline.question;

import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.http.HttpHeaders;

/** The end of a question that took longer than a read may. */
public final class ReadTimeout {

    /** How Neo4j's codes for a time limit begin, whether the limit is ours or the server's. */
    private static final String CODE = "Neo.ClientError.Transaction.TransactionTimedOut";

    /** The same question may be quick when less is asked at the same time. */
    private static final String RETRY_SECONDS = "30";

    private ReadTimeout() {}

    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof Neo4jException neo4j && neo4j.code().startsWith(CODE));
    }

    public static Problem problem() {
        Problem problem = new Problem(
                ProblemType.READ_TIMEOUT,
                "The question takes longer than a read may (dateline.read-seconds). Ask for less: a shorter period, fewer"
                        + " kinds, a smaller limit.");
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return problem;
    }
}
