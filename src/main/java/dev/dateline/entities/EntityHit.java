package dev.dateline.entities;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * An entity that a name may mean.
 *
 * @param aliases the other names under which it was written
 * @param mentionCount in how many places of how many articles it is named
 */
public record EntityHit(
        EntityId id, EntityKind kind, @Nullable Subkind subkind, String name, List<String> aliases, long mentionCount) {

    static EntityHit of(Value entity) {
        Value subkind = entity.get("subkind");
        return new EntityHit(
                new EntityId(entity.get("id").asString()),
                EntityKind.valueOf(entity.get("kind").asString()),
                subkind.isNull() ? null : Subkind.valueOf(subkind.asString()),
                entity.get("name").asString(),
                entity.get("aliases").asList(Value::asString, List.of()),
                entity.get("mentionCount").asLong(0));
    }
}
