package dev.dateline.fact.entity;

/** What sort of thing an entity is. Entities of different kinds are never the same entity. */
public enum EntityKind {
    PERSON,
    ORGANIZATION,
    PRODUCT,
    PLACE
}
