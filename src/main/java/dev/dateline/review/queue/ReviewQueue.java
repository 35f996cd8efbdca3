package dev.dateline.review.queue;

import dev.dateline.cypher.Queries;
import dev.dateline.graph.decision.JudgementState;
import dev.dateline.graph.decision.StoredJudgement;
import dev.dateline.question.Cursor;
import dev.dateline.question.TimedRead;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Judgements in their order: what waits by how much depends on it, what was decided by when. */
@TimedRead
public class ReviewQueue {

    /**
     * A page of the queue.
     *
     * @param next where the next page begins; null on the last one
     */
    public record Page(
            List<StoredJudgement> items, @Nullable String next) {}

    private final Neo4jClient neo4j;
    private final String readQueue;
    private final String countQueue;

    ReviewQueue(Neo4jClient neo4j, Queries queries) {
        this.neo4j = neo4j;
        readQueue = queries.get("review/read-queue");
        countQueue = queries.get("review/count-queue");
    }

    public Page page(JudgementState state, int limit, @Nullable String cursor) {
        List<String> after = cursor == null
                ? List.of(String.valueOf(Long.MAX_VALUE), "")
                : Cursor.read("judgements " + state, 2, cursor);
        List<StoredJudgement> found = List.copyOf(neo4j.query(readQueue)
                .bindAll(Map.of(
                        "state", state.name(),
                        "rank", Long.parseLong(after.getFirst()),
                        "id", after.getLast(),
                        "limit", limit + 1))
                .fetchAs(StoredJudgement.class)
                .mappedBy((types, row) -> StoredJudgement.of(row.get("judgement")))
                .all());
        if (found.size() <= limit) {
            return new Page(found, null);
        }
        StoredJudgement last = found.get(limit - 1);
        return new Page(
                found.subList(0, limit),
                Cursor.write("judgements " + state, List.of(String.valueOf(last.rank()), last.id())));
    }

    public Waiting waiting() {
        return new Waiting(neo4j.query(countQueue)
                .bind(Waiting.MOST)
                .to("most")
                .fetchAs(Integer.class)
                .one()
                .orElse(0));
    }
}
