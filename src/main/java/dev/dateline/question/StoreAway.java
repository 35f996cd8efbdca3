package dev.dateline.question;

import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** The state in which the store does not answer: its server is gone, or its disk is full, or it is being restarted. */
public final class StoreAway {

    private static final String RETRY_SECONDS = "30";
    private static final String IN_THE_STORE = "Neo.DatabaseError.";
    private static final String UNAVAILABLE = "DatabaseUnavailable";

    private StoreAway() {}

    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(StoreAway::isAway);
    }

    private static boolean isAway(Throwable cause) {
        return cause instanceof ServiceUnavailableException
                || cause instanceof SessionExpiredException
                || (cause instanceof Neo4jException neo4j
                        && (neo4j.code().startsWith(IN_THE_STORE)
                                || neo4j.code().endsWith(UNAVAILABLE)));
    }

    /** What those who ask meanwhile are answered. A write may have been noted before its answer was lost. */
    public static Problem problem() {
        Problem problem = new Problem(
                ProblemType.STORE_AWAY,
                "The store does not answer at the moment. Ask again later. What was sent may have been stored or not;"
                        + " sending the same again is safe.");
        problem.getHeaders().set("Retry-After", RETRY_SECONDS);
        return problem;
    }
}
