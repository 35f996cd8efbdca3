package dev.dateline.relationships;

import dev.dateline.fact.entity.EntityId;

/** What one event says about two of its participants. */
record Edge(EntityId from, RelationType type, EntityId to) {}
