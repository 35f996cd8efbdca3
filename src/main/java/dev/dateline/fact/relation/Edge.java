package dev.dateline.fact.relation;

import dev.dateline.fact.entity.EntityId;

/** What one event says about two of its participants. */
public record Edge(EntityId from, RelationType type, EntityId to) {}
