package dev.dateline.graph.mention;

import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.graph.decision.AmendedField;
import dev.dateline.graph.decision.Amendment;
import dev.dateline.graph.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** What persons said, and did not take back, of some entities: of the mentions that mean them. */
final class Amended {

    private final Map<String, List<Amendment>> byEntity = new HashMap<>();

    private Amended() {}

    static Amended read(Store store, Set<String> entities) {
        Amended amended = new Amended();
        if (!entities.isEmpty()) {
            store.read("read-amendments", Map.of("entities", List.copyOf(entities)))
                    .forEach(amended::add);
        }
        amended.byEntity
                .values()
                .forEach(of -> of.sort(Comparator.comparing(Amendment::at).thenComparing(Amendment::id)));
        return amended;
    }

    /** The first mention that is still there says which entity it is about. */
    private void add(Record row) {
        Amendment amendment = Amendment.of(row.get("amendment"));
        Map<String, String> meant = new HashMap<>();
        row.get("meant")
                .values()
                .forEach(part -> meant.put(
                        part.get("part").asString(), part.get("entity").asString()));
        amendment.parts().stream()
                .filter(meant::containsKey)
                .findFirst()
                .map(meant::get)
                .ifPresent(entity -> byEntity.computeIfAbsent(entity, none -> new ArrayList<>())
                        .add(amendment));
    }

    /** Replaces what the mentions give the entity by what a person gave it, and adds what a person added. */
    void apply(Entity entity, Map<String, @Nullable Object> properties) {
        Set<String> aliases = new TreeSet<>(entity.aliases());
        for (AmendedField field : AmendedField.values()) {
            if (field.isExternalId()) {
                properties.put(field.property(), null);
            }
        }
        for (Amendment amendment : byEntity.getOrDefault(entity.id().value(), List.of())) {
            switch (amendment.field()) {
                case ALIAS -> aliases.add(amendment.value());
                case NAME -> {
                    aliases.add(entity.name());
                    properties.put("name", amendment.value());
                }
                case KIND, SUBKIND, WIKIDATA, LEI, TICKER ->
                    properties.put(amendment.field().property(), amendment.value());
            }
        }
        if (!EntityKind.ORGANIZATION.name().equals(properties.get("kind"))) {
            properties.put("subkind", null);
        }
        aliases.remove(properties.get("name"));
        properties.put("aliases", new ArrayList<>(aliases));
    }
}
