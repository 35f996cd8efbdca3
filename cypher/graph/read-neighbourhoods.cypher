// In which neighbourhoods of names do these entities lie?
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
UNWIND [key IN [entity.soundsLike, entity.initials] WHERE key IS NOT NULL] AS key
RETURN DISTINCT key
