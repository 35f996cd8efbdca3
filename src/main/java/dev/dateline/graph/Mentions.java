package dev.dateline.graph;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.fact.Entity;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.Subkind;
import dev.dateline.resolution.EntityCluster;
import dev.dateline.resolution.EntityDoubts;
import dev.dateline.resolution.Mention;
import dev.dateline.resolution.MentionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom and what articles name, and which entities that means. */
@Component
class Mentions {

    private static final EntityId OUTLET = new EntityId("outlet");

    private final Store store;

    Mentions(Store store) {
        this.store = store;
    }

    /** Writes what an article names, its outlet among them; returns the keys that are concerned. */
    Set<String> write(Article article, Extraction extraction) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        List<Entity> entities = new ArrayList<>(extraction.entities());
        if (article.outlet() != null) {
            entities.add(new Entity(OUTLET, EntityKind.ORGANIZATION, Subkind.OUTLET, article.outlet(), List.of()));
        }
        for (Entity entity : entities) {
            Mention mention = Mention.of(article.id(), entity);
            keys.addAll(mention.keys());
            rows.add(row(mention, entity));
        }
        store.write("write-mentions", "mentions", rows);
        return keys;
    }

    private static Map<String, Object> row(Mention mention, Entity entity) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("articleId", mention.article().value());
        properties.put("localId", entity.id().value());
        properties.put("kind", mention.kind().name());
        properties.put("name", mention.name());
        properties.put("aliases", mention.aliases());
        properties.put("standsAlone", mention.standsAlone());
        if (mention.subkind() != null) {
            properties.put("subkind", mention.subkind().name());
        }
        if (entity.id().equals(OUTLET)) {
            properties.put("outlet", true);
        }
        return Map.of(
                "id", mention.id().value(),
                "articleId", mention.article().value(),
                "properties", properties,
                "keys", List.copyOf(mention.keys()));
    }

    /** Gives the stored mentions of an article the keys by which others find them; returns the keys. */
    Set<String> call(String article) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        store.read("read-mentions-in", Map.of("article", article)).forEach(row -> {
            Mention mention = StoredFacts.mention(row.get("mention"));
            keys.addAll(mention.keys());
            rows.add(Map.of(
                    "id", mention.id().value(),
                    "standsAlone", mention.standsAlone(),
                    "keys", List.copyOf(mention.keys())));
        });
        store.write("call-mentions", "mentions", rows);
        return keys;
    }

    Set<String> ofPersons(Set<String> keys) {
        Set<String> persons = new TreeSet<>(keys);
        persons.removeIf(key -> !isOfPerson(key));
        return persons;
    }

    Set<String> ofOthers(Set<String> keys) {
        Set<String> others = new TreeSet<>(keys);
        others.removeIf(Mentions::isOfPerson);
        return others;
    }

    /** Works out anew what is meant by these keys, organizations before the persons beside them. */
    Moved resolve(Set<String> keys) {
        Set<String> persons = ofPersons(keys);
        Set<String> others = ofOthers(keys);
        Moved moved = workOut(others);
        persons.addAll(moved.persons());
        return moved.and(workOut(persons));
    }

    void dropUncalled(Set<String> names) {
        store.write("drop-names", "names", names);
    }

    /** Drops those of these entities that nothing means any more; they are found by what took their mentions over. */
    void dropUnmeant(Map<String, Set<String>> entities) {
        List<Map<String, Object>> rows = new ArrayList<>();
        entities.forEach((entity, mentions) -> rows.add(Map.of("id", entity, "mentions", List.copyOf(mentions))));
        store.write("drop-entities", "entities", rows);
    }

    private static boolean isOfPerson(String key) {
        return key.startsWith("~") || key.startsWith(EntityKind.PERSON + ":");
    }

    /** Works out anew what is meant by these keys, all of persons or none. */
    Moved workOut(Set<String> keys) {
        if (keys.isEmpty()) {
            return Moved.NOTHING;
        }
        StoredFacts known = new StoredFacts(store);
        List<EntityCluster> clusters = known.entitiesAround(keys);
        List<Map<String, Object>> moves = new ArrayList<>();
        List<Map<String, Object>> reasons = new ArrayList<>();
        Map<String, Set<String>> left = new TreeMap<>();
        for (EntityCluster cluster : clusters) {
            cluster.members().forEach((mention, because) -> {
                EntityId before = known.meant().get(mention);
                Map<String, Object> move = move(mention, cluster.entity().id(), because);
                if (!cluster.entity().id().equals(before)) {
                    moves.add(move);
                    if (before != null) {
                        left.computeIfAbsent(before.value(), none -> new TreeSet<>())
                                .add(mention.value());
                    }
                } else if (!because.equals(known.because().get(mention))) {
                    reasons.add(move);
                }
            });
        }
        Amended amended = Amended.read(store, clusters);
        store.write(
                "write-entities",
                "entities",
                clusters.stream().map(cluster -> row(cluster, amended)).toList());
        store.write("move-mentions", "moves", moves);
        store.write("move-mentions", "moves", reasons);
        return moved(clusters, moves, left);
    }

    private Moved moved(List<EntityCluster> clusters, List<Map<String, Object>> moves, Map<String, Set<String>> left) {
        Set<String> claims = new TreeSet<>();
        Set<String> persons = new TreeSet<>();
        if (!moves.isEmpty()) {
            List<Object> mentions =
                    moves.stream().map(move -> move.get("mention")).toList();
            store.read("find-claims-naming", Map.of("mentions", mentions)).forEach(row -> {
                claims.add(row.get("claim").asString());
                persons.addAll(row.get("persons").asList(name -> name.asString()));
            });
        }
        Set<String> entities =
                clusters.stream().map(cluster -> cluster.entity().id().value()).collect(Collectors.toSet());
        return new Moved(claims, persons, left, entities);
    }

    private static Map<String, Object> move(MentionId mention, EntityId entity, String because) {
        return Map.of("mention", mention.value(), "entity", entity.value(), "because", because);
    }

    private static Map<String, Object> row(EntityCluster cluster, Amended amended) {
        Entity entity = cluster.entity();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("kind", entity.kind().name());
        properties.put("name", entity.name());
        properties.put("aliases", entity.aliases());
        properties.put("mentionCount", cluster.members().size());
        properties.put("standsAlone", cluster.standsAlone());
        for (String key : EntityDoubts.neighbourhoods(entity.kind(), entity.name())) {
            properties.put(key.contains("^") ? "initials" : "soundsLike", key);
        }
        if (entity.subkind() != null) {
            properties.put("subkind", entity.subkind().name());
        }
        amended.apply(cluster, properties);
        return Map.of("id", entity.id().value(), "label", Labels.of(entity.kind()), "properties", properties);
    }
}
