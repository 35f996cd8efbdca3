// Some entities by name, for tests of looking them up.
UNWIND $entities AS entity
CREATE (:Entity {id: entity.id, kind: entity.kind, name: entity.name, aliases: entity.aliases,
  mentionCount: entity.mentionCount})
