package dev.dateline.graph.mention;

import dev.dateline.graph.read.StoredFacts;
import dev.dateline.graph.store.Store;
import dev.dateline.resolution.entity.EntityClusters;
import dev.dateline.resolution.entity.Mention;
import dev.dateline.resolution.name.MentionKey;
import dev.dateline.resolution.name.NameKey;
import dev.dateline.resolution.name.StoredKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Counts mentions by what they say, so that one more of a name that is settled joins the others without a look at them.
 * A change that may let others mean something else is noted as a key around which meanings are to be worked out.
 */
@Component
class Wordings {

    private final Store store;

    Wordings(Store store) {
        this.store = store;
    }

    /** Counts mentions to their wordings. */
    void word(Collection<Mention> mentions, NameChanges changes) {
        Map<String, Mention> byId = new TreeMap<>();
        mentions.forEach(mention -> byId.put(mention.id().value(), mention));
        List<Map<String, Object>> rows = mentions.stream().map(Wordings::row).toList();
        if (rows.isEmpty()) {
            return;
        }
        for (Record row : store.read("word-mentions", Map.of("mentions", rows))) {
            Mention mention = byId.get(row.get("mention").asString());
            if (mention != null) {
                changes.unmeant.put(mention.id().value(), EntityClusters.because(mention));
                if (!isSettled(mention, row)) {
                    changes.keys.addAll(mention.standsAlone() ? mention.nameKeys() : mention.keys());
                }
            }
        }
        noteShortForms(mentions, changes);
    }

    private static Map<String, Object> row(Mention mention) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("kind", mention.kind().name());
        properties.put("name", mention.name());
        properties.put("aliases", mention.aliases().stream().sorted().toList());
        properties.put("standsAlone", mention.standsAlone());
        properties.put(
                "subkind", mention.subkind() == null ? null : mention.subkind().name());
        properties.put("circles", mention.standsAlone() ? null : StoredKey.texts(mention.circles()));
        Set<NameKey> others = otherNames(mention);
        Set<MentionKey> own = new TreeSet<>(mention.nameKeys());
        own.removeAll(others);
        return Map.of(
                "id", mention.id().value(),
                "wording", mention.wording(),
                "properties", properties,
                "names", StoredKey.texts(own),
                "aliases", StoredKey.texts(others));
    }

    private static Set<NameKey> otherNames(Mention mention) {
        return mention.standsAlone() ? mention.aliasKeys() : Set.of();
    }

    /** Whether one mention more in these words changes nothing but a count. */
    private static boolean isSettled(Mention mention, Record row) {
        if (row.get("entity").isNull() || row.get("judged").asBoolean()) {
            return false;
        }
        boolean named = mention.standsAlone() == row.get("standsAlone").asBoolean(true);
        boolean sameName = !named || mention.name().equals(row.get("mostUsed").asString(null));
        boolean sameSubkind = mention.subkind() == null
                || mention.subkind().name().equals(row.get("subkind").asString(null));
        return sameName && sameSubkind;
    }

    private void noteShortForms(Collection<Mention> mentions, NameChanges changes) {
        List<Map<String, String>> pairs = new ArrayList<>();
        Set<NameKey> names = new TreeSet<>();
        for (Mention mention : mentions) {
            if (mention.standsAlone()) {
                names.add(mention.key());
                mention.aliasKeys().forEach(alias -> pairs.add(pair(alias, mention.key())));
            }
        }
        if (!names.isEmpty()) {
            store.read("note-short-forms", Map.of("pairs", pairs, "names", StoredKey.texts(names)))
                    .forEach(
                            row -> changes.keys.add(MentionKey.of(row.get("key").asString())));
        }
    }

    private static Map<String, String> pair(NameKey alias, NameKey name) {
        return Map.of("short", alias.text(), "long", name.text());
    }

    /** Counts mentions of persons to their wordings, and to the circles of the organizations beside them. */
    void place(Collection<String> persons, NameChanges changes) {
        if (persons.isEmpty()) {
            return;
        }
        List<Mention> toWord = new ArrayList<>();
        List<String> toUnword = new ArrayList<>();
        Map<List<String>, Integer> stands = new HashMap<>();
        List<Map<String, Object>> circles = new ArrayList<>();
        for (Record row : store.read("read-beside", Map.of("mentions", List.copyOf(persons)))) {
            Value value = row.get("mention");
            Mention mention = StoredFacts.mention(value);
            String before = value.get("wording").asString(null);
            Set<MentionKey> stood = circles(value);
            boolean sameWords = mention.wording().equals(before);
            if (!sameWords) {
                toWord.add(mention);
            }
            if (before != null && !sameWords) {
                toUnword.add(mention.id().value());
            }
            if (!sameWords || !stood.equals(mention.circles())) {
                mention.circles()
                        .forEach(circle -> stands.merge(List.of(mention.wording(), circle.text()), 1, Integer::sum));
                circles.add(Map.of("id", mention.id().value(), "circles", StoredKey.texts(mention.circles())));
            }
            if (sameWords && !stood.equals(mention.circles())) {
                stood.forEach(circle -> stands.merge(List.of(mention.wording(), circle.text()), -1, Integer::sum));
            }
        }
        unword(toUnword, changes);
        word(toWord, changes);
        stand(stands, changes);
        store.write("note-circles", "mentions", circles);
    }

    private static Set<MentionKey> circles(Value mention) {
        return new TreeSet<>(mention.get("circles").asList(circle -> MentionKey.of(circle.asString()), List.of()));
    }

    /** Counts mentions no longer, as when their article goes. */
    void unword(Collection<String> mentions, NameChanges changes) {
        if (mentions.isEmpty()) {
            return;
        }
        Map<List<String>, Integer> stands = new HashMap<>();
        for (Record row : store.read("unword-mentions", Map.of("mentions", List.copyOf(mentions)))) {
            String wording = row.get("wording").asString();
            changes.thinned.add(wording);
            row.get("names").asList(Value::asString).forEach(name -> changes.keys.add(MentionKey.of(name)));
            for (String circle : row.get("circles").asList(Value::asString, List.of())) {
                stands.merge(List.of(wording, circle), -1, Integer::sum);
                if (!row.get("standsAlone").asBoolean()) {
                    changes.keys.add(MentionKey.of(circle));
                }
            }
            if (!row.get("entity").isNull()) {
                changes.leave(row.get("entity").asString(), row.get("mention").asString());
            }
        }
        stand(stands, changes);
    }

    private void stand(Map<List<String>, Integer> stands, NameChanges changes) {
        List<Map<String, Object>> rows = new ArrayList<>();
        stands.forEach((place, by) -> {
            if (by != 0) {
                rows.add(Map.of("wording", place.getFirst(), "circle", place.getLast(), "by", by));
            }
        });
        if (!rows.isEmpty()) {
            store.read("stand-in-circles", Map.of("stands", rows))
                    .forEach(row ->
                            changes.keys.add(MentionKey.of(row.get("circle").asString())));
        }
    }

    /** Notes what else changes when the last mention in some words is gone, or the last article that has two names. */
    void drop(NameChanges changes) {
        store.write("drop-wordings", "wordings", changes.thinned);
        if (!changes.thinned.isEmpty()) {
            store.write("renew-short-forms", "names", StoredKey.texts(changes.keys));
        }
    }

    void dropNames(NameChanges changes) {
        store.write("drop-names", "names", StoredKey.texts(changes.keys));
    }
}
