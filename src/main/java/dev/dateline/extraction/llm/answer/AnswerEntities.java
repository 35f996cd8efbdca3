package dev.dateline.extraction.llm.answer;

import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.fact.event.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The entities of an answer, found by any of their names; one that only an event names is added. */
final class AnswerEntities {

    private final Map<EntityId, Entity> byId = new LinkedHashMap<>();
    private final Map<String, EntityId> byName = new HashMap<>();

    AnswerEntities(ParsedAnswer answer) {
        JsonNode list = answer.json().path("entities");
        Set<Integer> faulty = answer.faulty("entities");
        for (int i = 0; i < list.size(); i++) {
            if (!faulty.contains(i) && !list.get(i).path("name").asString().isBlank()) {
                add(list.get(i));
            }
        }
        // A name is stronger than an alias, at any place in the list.
        byId.values().forEach(entity -> entity.aliases().forEach(alias -> byName.putIfAbsent(key(alias), entity.id())));
    }

    private void add(JsonNode node) {
        EntityKind kind = EntityKind.valueOf(node.path("kind").stringValue());
        Subkind subkind = kind == EntityKind.ORGANIZATION ? subkind(node.path("subkind")) : null;
        add(node.path("name").stringValue().strip(), kind, subkind, AnswerFields.texts(node.path("aliases")));
    }

    private static @Nullable Subkind subkind(JsonNode node) {
        return node.isString() ? Subkind.valueOf(node.stringValue()) : null;
    }

    private Entity add(String name, EntityKind kind, @Nullable Subkind subkind, List<String> aliases) {
        EntityId known = byName.get(key(name));
        if (known != null) {
            return merge(byId.get(known), aliases);
        }
        Entity entity = new Entity(newId(kind, name), kind, subkind, name, aliases);
        byId.put(entity.id(), entity);
        byName.put(key(name), entity.id());
        return entity;
    }

    /** Made of the name, so that what a person decides about it holds for the next answer about the article, too. */
    private EntityId newId(EntityKind kind, String name) {
        String words = key(name).replaceAll("[^\\p{L}\\p{N}]+", "-");
        EntityId id = new EntityId(kind.name().toLowerCase(Locale.ROOT) + "-" + words);
        for (int same = 2; byId.containsKey(id); same++) {
            id = new EntityId(kind.name().toLowerCase(Locale.ROOT) + "-" + words + "-" + same);
        }
        return id;
    }

    /** An entity that is listed twice has the aliases of both. */
    private Entity merge(@Nullable Entity listed, List<String> aliases) {
        Entity entity = Objects.requireNonNull(listed);
        List<String> all = new ArrayList<>(entity.aliases());
        all.addAll(aliases);
        Entity merged = new Entity(entity.id(), entity.kind(), entity.subkind(), entity.name(), all);
        byId.put(merged.id(), merged);
        return merged;
    }

    /** The entity that a participant's name means. */
    EntityId named(String name, Role role) {
        EntityId known = byName.get(key(name));
        return known != null
                ? known
                : add(name.strip(), kindOf(role), null, List.of()).id();
    }

    private static EntityKind kindOf(Role role) {
        return switch (role) {
            case PERSON, PREDECESSOR, SUCCESSOR -> EntityKind.PERSON;
            case PRODUCT -> EntityKind.PRODUCT;
            default -> EntityKind.ORGANIZATION;
        };
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    List<Entity> all() {
        return List.copyOf(byId.values());
    }
}
