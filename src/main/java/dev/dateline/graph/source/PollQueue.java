package dev.dateline.graph.source;

import dev.dateline.cypher.Migrations;
import dev.dateline.cypher.Queries;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The sources that are to be polled, for one or several instances on one store: each takes a source on a lease, and nobody
 * else has it meanwhile. The store's clock decides.
 */
@Component
public class PollQueue {

    private final Neo4jClient neo4j;
    private final String findDue;
    private final String take;
    private final String note;
    private final String giveBackAll;

    PollQueue(Neo4jClient neo4j, Queries queries, Migrations migrated) {
        this.neo4j = neo4j;
        findDue = queries.get("graph/find-due-source");
        take = queries.get("graph/take-due-source");
        note = queries.get("graph/note-poll");
        giveBackAll = queries.get("graph/give-back-sources");
    }

    /** Whether a source is to be polled now. Only reads, so that asking again and again changes nothing. */
    public boolean hasDue() {
        return neo4j.query(findDue)
                .fetchAs(String.class)
                .mappedBy((types, row) -> row.get("id").asString())
                .one()
                .isPresent();
    }

    /** Takes the source that has been due for longest, if there is one. */
    public Optional<DueSource> take(String owner, Duration lease) {
        return neo4j.query(take)
                .bindAll(Map.of("owner", owner, "lease", lease))
                .fetchAs(DueSource.class)
                .mappedBy((types, row) ->
                        new DueSource(NewsSource.read(row.get("source")), FeedPlace.read(row.get("source"))))
                .one();
    }

    /** Notes what came of a poll and ends its lease, unless that has ended and somebody else has the source. */
    public void note(String owner, String id, PollNote noted) {
        Map<String, @Nullable Object> poll = new HashMap<>();
        poll.put("properties", noted.properties());
        poll.put("failure", noted.failure());
        poll.put("waitSeconds", noted.pause().toSeconds());
        neo4j.query(note)
                .bindAll(Map.of("id", id, "owner", owner, "poll", poll))
                .run();
    }

    /** Ends all leases, as the only instance on the store does when it starts. */
    public void giveBackAll() {
        neo4j.query(giveBackAll).run();
    }
}
