package dev.dateline.graph.read;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;

/** An entity as those who take part in something are shown. */
public record NamedEntity(EntityId id, String name, EntityKind kind) {}
