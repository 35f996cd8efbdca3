// Keeps what a person says of an entity: of the mentions that mean it.
CREATE (amendment:Amendment {id: $id})
SET amendment += $properties
WITH amendment
UNWIND $parts AS id
MERGE (anchor:Anchor {id: id})
CREATE (amendment)-[:OF]->(anchor)
