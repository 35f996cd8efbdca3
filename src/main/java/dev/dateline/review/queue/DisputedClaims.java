package dev.dateline.review.queue;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.FieldCheck;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.graph.judgement.ClaimJudgements;
import dev.dateline.graph.judgement.ClaimJudgements.Grounds;
import dev.dateline.graph.read.ClaimSupport;
import dev.dateline.question.Cursor;
import dev.dateline.question.TimedRead;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.annotation.Transactional;

/** The claims that wait for a person since two extractors read them differently. */
@TimedRead
public class DisputedClaims {

    /**
     * A page of the queue.
     *
     * @param next where the next page begins; null on the last one
     */
    record Page(List<DisputedClaim> items, @Nullable String next) {}

    private static final String QUESTION = "disputes by rank";

    private final Neo4jClient neo4j;
    private final ClaimJudgements judgements;
    private final String read;
    private final String settle;

    DisputedClaims(Neo4jClient neo4j, Queries queries, ClaimJudgements judgements) {
        this.neo4j = neo4j;
        this.judgements = judgements;
        read = queries.get("review/read-disputes");
        settle = queries.get("review/settle-dispute");
    }

    /** Facts about the most-reported entities first, and of these, money and posts before the rest. */
    public Page page(int limit, @Nullable String cursor) {
        List<String> after =
                cursor == null ? List.of(String.valueOf(Long.MAX_VALUE), "") : Cursor.read(QUESTION, 2, cursor);
        List<DisputedClaim> found = after(Long.parseLong(after.getFirst()), after.getLast(), limit + 1);
        if (found.size() <= limit) {
            return new Page(found, null);
        }
        DisputedClaim last = found.get(limit - 1);
        List<String> place = List.of(String.valueOf(last.rank()), last.id().value());
        return new Page(found.subList(0, limit), Cursor.write(QUESTION, place));
    }

    private List<DisputedClaim> after(long rank, String claim, int limit) {
        return List.copyOf(neo4j.query(read)
                .bindAll(Map.of("rank", rank, "id", claim, "limit", limit))
                .fetchAs(DisputedClaim.class)
                .mappedBy((types, row) -> disputed(row.get("claim")))
                .all());
    }

    private static DisputedClaim disputed(Value claim) {
        EventKind kind = EventKind.valueOf(claim.get("kind").asString());
        return new DisputedClaim(
                new ClaimId(claim.get("id").asString()),
                kind,
                claim.get("quote").asString(),
                new EventId(claim.get("event").asString()),
                new ArticleId(claim.get("article").asString()),
                claim.get("outlet").asString(claim.get("title").asString(null)),
                ClaimSupport.read(claim).stream()
                        .filter(check -> check.outcome() == Outcome.DISPUTED)
                        .map(DisputedClaims::words)
                        .toList(),
                claim.get("rank").asLong(),
                because(claim.get("famous"), kind));
    }

    private static String because(Value famous, EventKind kind) {
        String weight = kind.isMoneyOrPost() ? "; money and posts count twice" : "";
        if (famous.isNull()) {
            return "nobody known takes part" + weight;
        }
        int count = famous.get("count").asInt();
        return (count == 1 ? "1 article names " : count + " articles name ")
                + famous.get("name").asString()
                + weight;
    }

    private static String words(FieldCheck check) {
        return check.field() + ": " + check.note();
    }

    /**
     * Notes that a person has looked at a claim.
     *
     * @param by who that is; null where nobody signs in
     * @return false if it does not wait
     */
    @Transactional
    public boolean settle(ClaimId claim, @Nullable String by) {
        boolean waited = neo4j.query(settle)
                        .bindAll(Map.of("id", claim.value()))
                        .fetchAs(Integer.class)
                        .mappedBy((types, row) -> row.get("settled").asInt())
                        .one()
                        .orElse(0)
                > 0;
        if (waited) {
            judgements.confirm(claim, new Grounds(null, "read as is, though extractors disagree", by));
        }
        return waited;
    }
}
