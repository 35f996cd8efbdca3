// Writes entities as their mentions now make them.
UNWIND $entities AS row
MERGE (entity:Entity {id: row.id})
SET entity += row.properties, entity:$(row.label)
