// What are the entities with these ids called, and what sort of thing are they?
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity {.id, .kind, .subkind, .name, .aliases, .mentionCount} AS entity
