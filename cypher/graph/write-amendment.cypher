// Stores an amendment of an entity, tied to the mentions that mean it.
CREATE (amendment:Amendment {id: $id})
SET amendment += $properties
WITH amendment
UNWIND $parts AS id
MERGE (anchor:Anchor {id: id})
CREATE (amendment)-[:OF]->(anchor)
