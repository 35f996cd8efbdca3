package dev.dateline.graph.mention;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.graph.read.StoredFacts;
import dev.dateline.graph.store.Store;
import dev.dateline.resolution.entity.EntityCluster;
import dev.dateline.resolution.entity.EntityClusters;
import dev.dateline.resolution.entity.Mention;
import dev.dateline.resolution.entity.NameNeighbourhood;
import dev.dateline.resolution.name.MentionId;
import dev.dateline.resolution.name.MentionKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Which entities mentions mean, worked out again where mentions came, went or changed: wording by wording, and mention by
 * mention only where a person judged one.
 */
@Component
class Meanings {

    private final Store store;
    private final Wordings wordings;

    Meanings(Store store, Wordings wordings) {
        this.store = store;
        this.wordings = wordings;
    }

    /** Lets changes, all of persons or none, have their effect. */
    Moved resolve(NameChanges changes) {
        wordings.drop(changes);
        Set<MentionKey> next = changes.keys;
        while (!next.isEmpty()) {
            next = workOut(next, changes);
        }
        settle(changes);
        writeEntities(changes);
        wordings.dropNames(changes);
        return moved(changes);
    }

    /** Works out the meanings around these keys; returns the circles in which lone family names may mean others now. */
    private Set<MentionKey> workOut(Set<MentionKey> keys, NameChanges changes) {
        Vicinity vicinity = Vicinity.around(keys, store);
        Set<MentionKey> judged = vicinity.judgedKeys();
        Set<String> strayed = new TreeSet<>();
        if (!judged.isEmpty()) {
            vicinity.leaveOut(workOutJudged(judged, changes));
        }
        List<Map<String, Object>> moves = new ArrayList<>();
        for (EntityCluster cluster : vicinity.clusters()) {
            String entity = cluster.entity().id().value();
            changes.entities.add(entity);
            for (MentionId wording : cluster.members().keySet()) {
                Vicinity.Known known = vicinity.known(wording);
                if (!entity.equals(known.means())) {
                    moves.add(Map.of(
                            "wording", wording.value(),
                            "entity", entity,
                            "because", EntityClusters.because(known.mention())));
                    if (known.mention().standsAlone() && known.mention().kind() == EntityKind.PERSON) {
                        strayed.add(wording.value());
                    }
                }
            }
        }
        if (!moves.isEmpty()) {
            store.read("move-wordings", Map.of("moves", moves)).forEach(row -> note(row, changes));
        }
        return circles(strayed);
    }

    private static void note(Record row, NameChanges changes) {
        String mention = row.get("mention").asString();
        changes.moved.add(mention);
        if (!row.get("left").isNull()) {
            changes.leave(row.get("left").asString(), mention);
        }
    }

    private Set<MentionKey> circles(Set<String> strayed) {
        Set<MentionKey> circles = new TreeSet<>();
        if (!strayed.isEmpty()) {
            store.read("read-circles", Map.of("wordings", List.copyOf(strayed)))
                    .forEach(row -> circles.add(MentionKey.of(row.get("circle").asString())));
        }
        return circles;
    }

    /** Works out what each mention means around keys of judged ones; returns the wordings that this settles. */
    private Set<String> workOutJudged(Set<MentionKey> keys, NameChanges changes) {
        StoredFacts known = new StoredFacts(store);
        List<EntityCluster> clusters = known.entitiesAround(keys);
        List<Map<String, Object>> moves = new ArrayList<>();
        Map<List<String>, Integer> meant =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        for (EntityCluster cluster : clusters) {
            String entity = cluster.entity().id().value();
            changes.entities.add(entity);
            cluster.members().forEach((mention, because) -> {
                meant.merge(List.of(known.wordings().get(mention), entity), 1, Integer::sum);
                EntityId before = known.meant().get(mention);
                boolean stays = before != null && before.value().equals(entity);
                if (!stays || !because.equals(known.because().get(mention))) {
                    moves.add(Map.of("mention", mention.value(), "entity", entity, "because", because));
                }
                if (!stays) {
                    changes.moved.add(mention.value());
                }
                if (before != null && !stays) {
                    changes.leave(before.value(), mention.value());
                }
            });
        }
        Set<String> entities = new TreeSet<>();
        moves.forEach(move -> entities.add(String.valueOf(move.get("entity"))));
        store.write("name-entities", "entities", entities);
        store.write("move-mentions", "moves", moves);
        store.write("count-meanings", "meant", rows(meant, known.isJudged()));
        return new HashSet<>(known.wordings().values());
    }

    private static List<Map<String, Object>> rows(Map<List<String>, Integer> meant, boolean judged) {
        List<Map<String, Object>> rows = new ArrayList<>();
        meant.forEach((place, mentions) -> rows.add(Map.of(
                "wording", place.getFirst(), "entity", place.getLast(), "mentions", mentions, "judged", judged)));
        return rows;
    }

    /** What others in the same words mean is what the rest mean. */
    private void settle(NameChanges changes) {
        List<Map<String, String>> rows = new ArrayList<>();
        changes.unmeant.forEach((mention, because) -> {
            if (!changes.moved.contains(mention)) {
                rows.add(Map.of("mention", mention, "because", because));
            }
        });
        if (!rows.isEmpty()) {
            store.read("settle-mentions", Map.of("mentions", rows))
                    .forEach(row -> changes.moved.add(row.get("mention").asString()));
        }
    }

    private void writeEntities(NameChanges changes) {
        if (changes.entities.isEmpty()) {
            return;
        }
        List<EntityCluster> clusters = new ArrayList<>();
        Set<String> spokenOf = new TreeSet<>();
        for (Record row : store.read("read-meant", Map.of("entities", List.copyOf(changes.entities)))) {
            String id = row.get("id").asString();
            changes.neighbourhoods.addAll(row.get("near").asList(near -> NameNeighbourhood.of(near.asString())));
            List<Value> meant = row.get("wordings").asList(wording -> wording);
            List<Mention> mentions = meant.stream()
                    .map(wording ->
                            Vicinity.mention(wording, wording.get("count").asLong()))
                    .toList();
            clusters.add(
                    EntityClusters.named(new EntityId(id), mentions.getFirst().kind(), mentions));
            if (meant.stream().anyMatch(wording -> wording.get("said").asBoolean())) {
                spokenOf.add(id);
            }
        }
        Amended amended = Amended.read(store, spokenOf);
        List<Map<String, Object>> rows = clusters.stream()
                .map(cluster -> EntityProperties.row(cluster, amended))
                .toList();
        if (!rows.isEmpty()) {
            store.read("write-entities", Map.of("entities", rows))
                    .forEach(row -> changes.neighbourhoods.add(
                            NameNeighbourhood.of(row.get("key").asString())));
        }
    }

    private Moved moved(NameChanges changes) {
        Set<String> claims = new TreeSet<>();
        Set<String> persons = new TreeSet<>();
        if (!changes.moved.isEmpty()) {
            store.read("find-claims-naming", Map.of("mentions", List.copyOf(changes.moved)))
                    .forEach(row -> {
                        claims.add(row.get("claim").asString());
                        persons.addAll(row.get("persons").asList(Value::asString));
                    });
        }
        return new Moved(claims, persons, changes.left, changes.entities, changes.neighbourhoods);
    }
}
