package dev.dateline.review;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.ArticleId;
import dev.dateline.fact.ClaimId;
import dev.dateline.fact.EventId;
import dev.dateline.fact.EventKind;
import dev.dateline.fact.FieldCheck;
import dev.dateline.fact.FieldCheck.Outcome;
import dev.dateline.graph.judgement.ClaimJudgements;
import dev.dateline.graph.judgement.ClaimJudgements.Grounds;
import dev.dateline.graph.read.ClaimSupport;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The claims that wait for a person since two extractors read them differently. */
@Component
class DisputedClaims {

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

    /** The next ones behind a claim, by their ids; the first ones behind an empty id. */
    List<DisputedClaim> after(String claim, int limit) {
        return List.copyOf(neo4j.query(read)
                .bindAll(Map.of("after", claim, "limit", limit))
                .fetchAs(DisputedClaim.class)
                .mappedBy((types, row) -> disputed(row.get("claim")))
                .all());
    }

    private static DisputedClaim disputed(Value claim) {
        return new DisputedClaim(
                new ClaimId(claim.get("id").asString()),
                EventKind.valueOf(claim.get("kind").asString()),
                claim.get("quote").asString(),
                new EventId(claim.get("event").asString()),
                new ArticleId(claim.get("article").asString()),
                claim.get("outlet").asString(claim.get("title").asString(null)),
                ClaimSupport.read(claim).stream()
                        .filter(check -> check.outcome() == Outcome.DISPUTED)
                        .map(DisputedClaims::words)
                        .toList());
    }

    private static String words(FieldCheck check) {
        return check.field() + ": " + check.note();
    }

    /**
     * Notes that a person has looked at a claim.
     *
     * @return false if it does not wait
     */
    boolean settle(ClaimId claim) {
        boolean waited = neo4j.query(settle)
                        .bindAll(Map.of("id", claim.value()))
                        .fetchAs(Integer.class)
                        .mappedBy((types, row) -> row.get("settled").asInt())
                        .one()
                        .orElse(0)
                > 0;
        if (waited) {
            judgements.confirm(claim, new Grounds(null, "read as is, though extractors disagree", null));
        }
        return waited;
    }
}
