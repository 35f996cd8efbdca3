package dev.dateline.graph.decision;

import dev.dateline.resolution.judgement.Judgement;
import dev.dateline.resolution.judgement.Sameness;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A judgement as it is kept.
 *
 * @param state what it says, or that it no longer holds
 * @param said what it says, or said before it was taken back
 * @param leftParts the mentions or claims of the one side
 * @param why in the person's words, or the rule's
 * @param by who said so, if that is known; null also where a rule did
 * @param rank its place in the queue, the largest first: how much depends on it, or when it was said
 */
public record StoredJudgement(
        String id,
        JudgedKind about,
        JudgementState state,
        Sameness said,
        String leftId,
        String leftName,
        List<String> leftParts,
        String rightId,
        String rightName,
        List<String> rightParts,
        @Nullable String why,
        @Nullable String by,
        Instant at,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackBy,
        long rank)
        implements Saying {

    /** What a person says now, or said. */
    public static StoredJudgement byPerson(
            Judgement judgement,
            JudgedKind about,
            String leftId,
            String leftName,
            String rightId,
            String rightName,
            @Nullable String why,
            @Nullable String by) {
        return new StoredJudgement(
                judgement.id(),
                about,
                state(judgement.sameness()),
                judgement.sameness(),
                leftId,
                leftName,
                List.copyOf(judgement.left()),
                rightId,
                rightName,
                List.copyOf(judgement.right()),
                why,
                by,
                judgement.at(),
                null,
                null,
                judgement.at().toEpochMilli());
    }

    private static JudgementState state(Sameness sameness) {
        return switch (sameness) {
            case SAME -> JudgementState.SAME;
            case NOT_SAME -> JudgementState.NOT_SAME;
            case UNSURE -> JudgementState.LEFT_OPEN;
        };
    }

    /** The same, taken back then. */
    public StoredJudgement takenBack(Instant then, @Nullable String byWhom) {
        return new StoredJudgement(
                id,
                about,
                JudgementState.TAKEN_BACK,
                said,
                leftId,
                leftName,
                leftParts,
                rightId,
                rightName,
                rightParts,
                why,
                by,
                at,
                then,
                byWhom,
                rank);
    }

    /** Reads {@code judgement {.*, left: [ids], right: [ids]}}. */
    public static StoredJudgement of(Value row) {
        return new StoredJudgement(
                row.get("id").asString(),
                JudgedKind.valueOf(row.get("about").asString()),
                JudgementState.valueOf(row.get("state").asString()),
                Sameness.valueOf(row.get("said").asString()),
                row.get("leftId").asString(),
                row.get("leftName").asString(),
                row.get("left").asList(Value::asString).stream().sorted().toList(),
                row.get("rightId").asString(),
                row.get("rightName").asString(),
                row.get("right").asList(Value::asString).stream().sorted().toList(),
                row.get("why").isNull() ? null : row.get("why").asString(),
                row.get("by").isNull() ? null : row.get("by").asString(),
                row.get("at").asZonedDateTime().toInstant(),
                row.get("takenBackAt").isNull()
                        ? null
                        : row.get("takenBackAt").asZonedDateTime().toInstant(),
                row.get("takenBackBy").isNull() ? null : row.get("takenBackBy").asString(),
                row.get("rank").asLong());
    }

    /** Whether a rule asks, and no person has answered. */
    public boolean byRule() {
        return state == JudgementState.UNSURE;
    }

    public boolean holds() {
        return state == JudgementState.SAME || state == JudgementState.NOT_SAME || state == JudgementState.LEFT_OPEN;
    }

    /** What {@code write-judgement} takes. */
    public Map<String, Object> parameters() {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("about", about.name());
        properties.put("state", state.name());
        properties.put("said", said.name());
        properties.put("leftId", leftId);
        properties.put("leftName", leftName);
        properties.put("rightId", rightId);
        properties.put("rightName", rightName);
        properties.put("why", why);
        properties.put("by", by);
        properties.put("at", at.atZone(ZoneOffset.UTC));
        properties.put("takenBackAt", takenBackAt == null ? null : takenBackAt.atZone(ZoneOffset.UTC));
        properties.put("takenBackBy", takenBackBy);
        properties.put("rank", rank);
        return Map.of("id", id, "properties", properties, "left", leftParts, "right", rightParts);
    }

    @Override
    public Set<String> parts() {
        return asJudgement().all();
    }

    public Judgement asJudgement() {
        return Judgement.of(id, said, leftParts, rightParts, at);
    }
}
