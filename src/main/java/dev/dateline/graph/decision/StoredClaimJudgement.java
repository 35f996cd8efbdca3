package dev.dateline.graph.decision;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.resolution.curation.ClaimJudgement;
import dev.dateline.resolution.curation.ClaimVerdict;
import dev.dateline.resolution.curation.RejectionReason;
import dev.dateline.resolution.curation.StatedClaim;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A judgement of a claim as it is kept. It goes with its article.
 *
 * @param about the claim that was judged, or the one that was added
 * @param reason why it was rejected; null where it was not
 * @param why in the person's words
 * @param by who said so, if that is known
 * @param takenBackAt null while it holds
 */
public record StoredClaimJudgement(
        ClaimJudgement judgement,
        ArticleId article,
        ClaimId about,
        @Nullable RejectionReason reason,
        @Nullable String why,
        @Nullable String by,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackBy)
        implements Saying {

    public StoredClaimJudgement {
        Objects.requireNonNull(article);
        Objects.requireNonNull(about);
    }

    @Override
    public String id() {
        return judgement.id();
    }

    @Override
    public List<String> parts() {
        return List.of(about.value());
    }

    public boolean holds() {
        return takenBackAt == null;
    }

    /** Reads {@code judgement {.*, article: id, judged: {…}, said: {…}}}. */
    public static StoredClaimJudgement of(Value row) {
        ClaimJudgement judgement = new ClaimJudgement(
                row.get("id").asString(),
                ClaimVerdict.valueOf(row.get("verdict").asString()),
                FlatStatement.read(row.get("judged")),
                FlatStatement.read(row.get("said")),
                row.get("at").asZonedDateTime().toInstant());
        Value reason = row.get("reason");
        Value takenBackAt = row.get("takenBackAt");
        return new StoredClaimJudgement(
                judgement,
                new ArticleId(row.get("article").asString()),
                new ClaimId(row.get("about").asString()),
                reason.isNull() ? null : RejectionReason.valueOf(reason.asString()),
                row.get("why").asString(null),
                row.get("by").asString(null),
                takenBackAt.isNull() ? null : takenBackAt.asZonedDateTime().toInstant(),
                row.get("takenBackBy").asString(null));
    }

    /** What {@code write-claim-judgement} takes. */
    public Map<String, Object> parameters() {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("verdict", judgement.verdict().name());
        properties.put("about", about.value());
        properties.put(
                "stands", judgement.said() == null ? null : judgement.claim().value());
        properties.put("reason", reason == null ? null : reason.name());
        properties.put("why", why);
        properties.put("by", by);
        properties.put("at", judgement.at().atZone(ZoneOffset.UTC));
        properties.put("takenBackAt", takenBackAt == null ? null : takenBackAt.atZone(ZoneOffset.UTC));
        properties.put("takenBackBy", takenBackBy);
        return Map.of(
                "id", id(),
                "article", article.value(),
                "properties", properties,
                "judged", statement(judgement.judged()),
                "said", statement(judgement.said()));
    }

    private static List<Map<String, Object>> statement(@Nullable StatedClaim claim) {
        return claim == null ? List.of() : List.of(FlatStatement.write(claim));
    }
}
