package dev.dateline.graph.mention;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.graph.store.Store;
import dev.dateline.resolution.entity.EntityCluster;
import dev.dateline.resolution.entity.EntityClusters;
import dev.dateline.resolution.entity.Mention;
import dev.dateline.resolution.name.MentionId;
import dev.dateline.resolution.name.MentionKey;
import dev.dateline.resolution.name.NameKey;
import dev.dateline.resolution.name.StoredKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The wordings that matter for the meaning of those around some keys. A name that says by itself who is meant depends on
 * the wordings with a name in common; a lone family name on those in its circles.
 */
final class Vicinity {

    /**
     * A wording as it is stored.
     *
     * @param mention stands for all mentions in these words; its id is that of the wording
     * @param means what they all mean so far; null where that is not one, or none yet
     */
    record Known(Mention mention, @Nullable String means, boolean isJudged) {}

    private final Store store;
    private final Map<String, Known> found = new TreeMap<>();

    private Vicinity(Store store) {
        this.store = store;
    }

    static Vicinity around(Set<MentionKey> keys, Store store) {
        Vicinity vicinity = new Vicinity(store);
        Set<MentionKey> asked = new HashSet<>();
        Set<MentionKey> next = keys;
        while (!next.isEmpty()) {
            asked.addAll(next);
            Set<MentionKey> more = new TreeSet<>();
            for (Record row : store.read("read-wordings", Map.of("keys", StoredKey.texts(next)))) {
                more.addAll(vicinity.add(row.get("wording")));
            }
            more.removeAll(asked);
            next = more;
        }
        return vicinity;
    }

    /** Adds a wording, or further circles of one that is there; returns where else to look for what it depends on. */
    private Set<MentionKey> add(Value row) {
        String id = row.get("id").asString();
        Known before = found.get(id);
        Set<EntityId> beside = new HashSet<>();
        row.get("circles").asList(Value::asString).forEach(circle -> beside.add(organization(MentionKey.of(circle))));
        if (before != null) {
            beside.addAll(before.mention().beside());
        }
        Mention mention = mention(row, row.get("mentions").asLong()).beside(beside);
        found.put(
                id,
                new Known(
                        mention,
                        row.get("means").asString(null),
                        row.get("judged").asBoolean()));
        return mention.standsAlone() ? mention.nameKeys() : mention.keys();
    }

    private static EntityId organization(MentionKey key) {
        return switch (key) {
            case MentionKey.Circle circle -> circle.organization();
            case NameKey name -> throw new IllegalStateException("no circle: " + name.text());
            case MentionKey.Unclear unclear -> throw new IllegalStateException("no circle: " + unclear.text());
        };
    }

    /** A mention that stands for as many in these words. */
    static Mention mention(Value wording, long count) {
        return new Mention(
                new MentionId(wording.get("id").asString()),
                new ArticleId("-"),
                EntityKind.valueOf(wording.get("kind").asString()),
                wording.get("subkind").isNull()
                        ? null
                        : Subkind.valueOf(wording.get("subkind").asString()),
                wording.get("name").asString(),
                wording.get("aliases").asList(Value::asString),
                Set.of(),
                count);
    }

    Known known(MentionId wording) {
        Known known = found.get(wording.value());
        if (known == null) {
            throw new IllegalStateException(wording.value());
        }
        return known;
    }

    /** The keys of those of which a person said what they mean. */
    Set<MentionKey> judgedKeys() {
        Set<MentionKey> keys = new TreeSet<>();
        found.values().stream()
                .filter(Known::isJudged)
                .forEach(known -> keys.addAll(known.mention().keys()));
        return keys;
    }

    void leaveOut(Set<String> wordings) {
        found.keySet().removeAll(wordings);
    }

    /** Which of them mean one entity, by their names and circles alone. */
    List<EntityCluster> clusters() {
        Set<MentionKey> names = new TreeSet<>();
        found.values().forEach(known -> names.addAll(known.mention().nameKeys()));
        Map<String, Set<String>> apart = new HashMap<>();
        if (!names.isEmpty()) {
            store.read("read-short-forms", Map.of("names", StoredKey.texts(names)))
                    .forEach(row -> apart.computeIfAbsent(row.get("short").asString(), none -> new HashSet<>())
                            .add(row.get("long").asString()));
        }
        return EntityClusters.ofWordings(
                found.values().stream().map(Known::mention).toList(),
                (one, other) -> apart.getOrDefault(one.text(), Set.of()).contains(other.text()));
    }
}
