// Keeps an id that an entity had in another store, unless it is one here.
WITH $id AS id, $parts AS parts
WHERE NOT EXISTS { MATCH (:Entity {id: id}) }
MERGE (former:Former {id: id})
WITH former, parts
UNWIND parts AS part
MERGE (anchor:Anchor {id: part})
MERGE (former)-[:OF]->(anchor)
