package dev.dateline.graph.read;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.fact.event.EventId;
import dev.dateline.graph.decision.StoredJudgement;
import dev.dateline.graph.store.Store;
import dev.dateline.resolution.KnownFacts;
import dev.dateline.resolution.entity.Mention;
import dev.dateline.resolution.event.EventBlock;
import dev.dateline.resolution.event.Report;
import dev.dateline.resolution.judgement.Judgement;
import dev.dateline.resolution.judgement.Sameness;
import dev.dateline.resolution.name.MentionId;
import dev.dateline.resolution.name.MentionKey;
import dev.dateline.resolution.name.StoredKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What the graph knows, as it is read in one transaction; it remembers what that meant so far. */
public final class StoredFacts implements KnownFacts {

    private final Store store;
    private final Map<MentionId, EntityId> meant = new HashMap<>();
    private final Map<MentionId, String> because = new HashMap<>();
    private final Map<MentionId, String> wordings = new HashMap<>();
    private boolean judged;
    private final Map<ClaimId, EventId> told = new HashMap<>();
    private final Map<EventId, List<String>> joinedBecause = new HashMap<>();

    public StoredFacts(Store store) {
        this.store = store;
    }

    @Override
    public Collection<Mention> mentionsCalled(Set<MentionKey> keys) {
        List<Mention> mentions = new ArrayList<>();
        for (Record row : store.read("read-mentions", Map.of("keys", StoredKey.texts(keys)))) {
            Value value = row.get("mention");
            Mention mention = mention(value);
            mentions.add(mention);
            wordings.put(mention.id(), value.get("wording").asString());
            if (!value.get("means").isNull()) {
                meant.put(mention.id(), new EntityId(value.get("means").asString()));
                because.put(mention.id(), value.get("because").asString());
            }
        }
        return mentions;
    }

    public static Mention mention(Value row) {
        return new Mention(
                new MentionId(row.get("id").asString()),
                new ArticleId(row.get("articleId").asString()),
                EntityKind.valueOf(row.get("kind").asString()),
                row.get("subkind").isNull()
                        ? null
                        : Subkind.valueOf(row.get("subkind").asString()),
                row.get("name").asString(),
                row.get("aliases").asList(Value::asString),
                new HashSet<>(row.get("beside").asList(value -> new EntityId(value.asString()))),
                row.get("count").asLong(1));
    }

    @Override
    public Collection<Report> reportsWithin(Set<EventBlock> blocks) {
        List<Report> reports = new ArrayList<>();
        for (Record row : store.read("read-blocks", Map.of("blocks", StoredKey.texts(blocks)))) {
            Value claim = row.get("claim");
            Report report = EventReader.report(claim);
            reports.add(report);
            if (!claim.get("about").isNull()) {
                EventId event = new EventId(claim.get("about").asString());
                told.put(report.id(), event);
                joinedBecause.put(event, claim.get("because").asList(Value::asString));
            }
        }
        return reports;
    }

    @Override
    public Collection<Judgement> judgementsOn(Set<String> ids) {
        List<Judgement> judgements = store.read("read-judgements", Map.of("ids", List.copyOf(ids))).stream()
                .map(row -> StoredJudgement.of(row.get("judgement")).asJudgement())
                .toList();
        judged |= judgements.stream().anyMatch(each -> each.sameness() != Sameness.UNSURE);
        return judgements;
    }

    @Override
    public Set<MentionKey> keysOf(Set<String> mentions) {
        return store.read("find-keys", Map.of("mentions", List.copyOf(mentions))).stream()
                .map(row -> MentionKey.of(row.get("key").asString()))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<EventBlock> blocksOf(Set<String> claims) {
        return store.read("find-blocks-of-claims", Map.of("claims", List.copyOf(claims))).stream()
                .map(row -> EventBlock.of(row.get("block").asString()))
                .collect(Collectors.toSet());
    }

    /** In which wording each mention that was read names somebody. */
    public Map<MentionId, String> wordings() {
        return wordings;
    }

    /** Whether a person judged any two of these to be the same, or not to be. */
    public boolean isJudged() {
        return judged;
    }

    /** Why each mention that was read means what it means so far. */
    public Map<MentionId, String> because() {
        return because;
    }

    /** What joined the reports of each event that was read so far. */
    public Map<EventId, List<String>> joinedBecause() {
        return joinedBecause;
    }

    /** What each mention that was read means so far; a new one nothing. */
    public Map<MentionId, EntityId> meant() {
        return meant;
    }

    /** Which event each report that was read is about so far; a new one none. */
    public Map<ClaimId, EventId> told() {
        return told;
    }
}
