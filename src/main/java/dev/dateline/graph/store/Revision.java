package dev.dateline.graph.store;

import dev.dateline.cypher.Queries;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.stereotype.Component;

/**
 * How far the store has come: another text after every transaction that changed it, by any client. The database
 * counts them anyway, so no write has to, and none waits for another.
 */
@Component
public class Revision {

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final String readRevision;

    Revision(Driver driver, Queries queries) {
        this.driver = driver;
        readRevision = queries.get("graph/read-revision");
    }

    /** Two that are equal mean that nothing was written between them. */
    public String current() {
        try (Session session = driver.session(READING)) {
            session.run(readRevision).consume();
            return session.lastBookmarks().stream()
                    .map(Bookmark::value)
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
    }
}
