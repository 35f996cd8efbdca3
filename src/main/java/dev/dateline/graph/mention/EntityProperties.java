package dev.dateline.graph.mention;

import dev.dateline.fact.entity.Entity;
import dev.dateline.graph.store.NodeLabels;
import dev.dateline.resolution.entity.EntityCluster;
import dev.dateline.resolution.entity.EntityDoubts;
import dev.dateline.resolution.name.StoredKey;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity as it is written: as its mentions name it, and as persons amended that. */
final class EntityProperties {

    private EntityProperties() {}

    static Map<String, Object> row(EntityCluster cluster, Amended amended) {
        Entity entity = cluster.entity();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("kind", entity.kind().name());
        properties.put("name", entity.name());
        properties.put("mostUsed", entity.name());
        properties.put("aliases", entity.aliases());
        properties.put("mentionCount", cluster.count());
        properties.put("standsAlone", cluster.standsAlone());
        properties.put(
                "subkind", entity.subkind() == null ? null : entity.subkind().name());
        amended.apply(entity, properties);
        String name = String.valueOf(properties.get("name"));
        return Map.of(
                "id", entity.id().value(),
                "label", NodeLabels.of(entity.kind()),
                "near", StoredKey.texts(EntityDoubts.neighbourhoods(entity.kind(), name)),
                "properties", properties);
    }
}
