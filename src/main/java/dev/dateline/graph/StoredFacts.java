package dev.dateline.graph;

import dev.dateline.fact.ArticleId;
import dev.dateline.fact.ClaimId;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.EventId;
import dev.dateline.fact.Subkind;
import dev.dateline.resolution.KnownFacts;
import dev.dateline.resolution.Mention;
import dev.dateline.resolution.MentionId;
import dev.dateline.resolution.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What the graph knows, as it is read in one transaction; it remembers what that meant so far. */
final class StoredFacts implements KnownFacts {

    private final Store store;
    private final Map<MentionId, EntityId> meant = new HashMap<>();
    private final Map<ClaimId, EventId> told = new HashMap<>();

    StoredFacts(Store store) {
        this.store = store;
    }

    @Override
    public Collection<Mention> mentionsCalled(Set<String> keys) {
        List<Mention> mentions = new ArrayList<>();
        for (Record row : store.read("read-mentions", Map.of("keys", List.copyOf(keys)))) {
            Value value = row.get("mention");
            Mention mention = mention(value);
            mentions.add(mention);
            if (!value.get("means").isNull()) {
                meant.put(mention.id(), new EntityId(value.get("means").asString()));
            }
        }
        return mentions;
    }

    static Mention mention(Value row) {
        return new Mention(
                new MentionId(row.get("id").asString()),
                new ArticleId(row.get("articleId").asString()),
                EntityKind.valueOf(row.get("kind").asString()),
                row.get("subkind").isNull()
                        ? null
                        : Subkind.valueOf(row.get("subkind").asString()),
                row.get("name").asString(),
                row.get("aliases").asList(Value::asString),
                new HashSet<>(row.get("beside").asList(value -> new EntityId(value.asString()))));
    }

    @Override
    public Collection<Report> reportsWithin(Set<String> blocks) {
        List<Report> reports = new ArrayList<>();
        for (Record row : store.read("read-blocks", Map.of("blocks", List.copyOf(blocks)))) {
            Value claim = row.get("claim");
            Report report = EventReader.report(claim);
            reports.add(report);
            if (!claim.get("about").isNull()) {
                told.put(report.id(), new EventId(claim.get("about").asString()));
            }
        }
        return reports;
    }

    /** What each mention that was read means so far; a new one nothing. */
    Map<MentionId, EntityId> meant() {
        return meant;
    }

    /** Which event each report that was read is about so far; a new one none. */
    Map<ClaimId, EventId> told() {
        return told;
    }
}
