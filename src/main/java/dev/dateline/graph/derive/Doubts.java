package dev.dateline.graph.derive;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.EventKind;
import dev.dateline.graph.decision.JudgedKind;
import dev.dateline.graph.store.Store;
import dev.dateline.resolution.entity.EntityDoubts;
import dev.dateline.resolution.entity.NameNeighbourhood;
import dev.dateline.resolution.judgement.OpenQuestion;
import dev.dateline.resolution.name.MentionKey;
import dev.dateline.resolution.name.StoredKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Keeps in the review queue what the rules cannot tell, and takes out of it what is settled. */
@Component
class Doubts {

    private static final List<String> WEIGHTY = Arrays.stream(EventKind.values())
            .filter(EventKind::isMoneyOrPost)
            .map(Enum::name)
            .toList();

    private final Store store;

    Doubts(Store store) {
        this.store = store;
    }

    /** The neighbourhoods of these entities, in which doubts may come and go with them. */
    Set<NameNeighbourhood> neighbourhoods(Collection<String> entities) {
        Set<NameNeighbourhood> keys = new HashSet<>();
        store.read("read-neighbourhoods", Map.of("entities", List.copyOf(entities)))
                .forEach(row -> keys.add(NameNeighbourhood.of(row.get("key").asString())));
        return keys;
    }

    /** Derives again which entities of these neighbourhoods may be the same. */
    void renewEntities(Set<NameNeighbourhood> neighbourhoods) {
        if (neighbourhoods.isEmpty()) {
            return;
        }
        List<String> keys = StoredKey.texts(neighbourhoods);
        Map<NameNeighbourhood, List<EntityDoubts.Known>> known = new TreeMap<>();
        for (Record row : store.read("read-neighbours", Map.of("keys", keys, "most", EntityDoubts.MOST_NEIGHBOURS))) {
            known.computeIfAbsent(NameNeighbourhood.of(row.get("key").asString()), none -> new ArrayList<>())
                    .add(known(row));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        known.forEach((key, entities) -> EntityDoubts.within(key, entities)
                .forEach(doubt -> rows.add(row(JudgedKind.ENTITIES, doubt, key.text()))));
        store.write("drop-doubts-of-names", "keys", keys);
        store.write("write-doubts-of-entities", "doubts", rows);
        store.write("drop-neighbourhoods", "keys", keys);
    }

    private static EntityDoubts.Known known(Record row) {
        return new EntityDoubts.Known(
                new EntityId(row.get("id").asString()),
                EntityKind.valueOf(row.get("kind").asString()),
                row.get("name").asString(),
                row.get("standsAlone").asBoolean(),
                new HashSet<>(row.get("beside").asList(value -> MentionKey.of(value.asString()))));
    }

    /** Ranks what is in doubt about those who take part in these events by how many events depend on it. */
    void rank(Set<String> events) {
        store.write("rank-doubts", "events", events);
    }

    /** Ranks the claims about these events that extractors read differently. */
    void rankDisputes(Set<String> events) {
        store.write("rank-disputes", Map.of("events", List.copyOf(events), "weighty", WEIGHTY));
    }

    /** Replaces what was in doubt about these events, former ones among them. */
    void renewEvents(Set<String> events, List<OpenQuestion> doubts) {
        store.write("drop-doubts-of-events", "events", events);
        store.write(
                "write-doubts-of-events",
                "doubts",
                doubts.stream().map(doubt -> row(JudgedKind.EVENTS, doubt, "")).toList());
    }

    private static Map<String, Object> row(JudgedKind about, OpenQuestion doubt, String place) {
        String id = about + " " + doubt.left() + " " + doubt.right();
        return Map.of(
                "id",
                        UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
                                .toString(),
                "left", doubt.left(),
                "right", doubt.right(),
                "why", doubt.because(),
                "place", place);
    }
}
