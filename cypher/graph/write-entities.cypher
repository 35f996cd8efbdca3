// Writes entities as their mentions now make them; an id that is taken again is no former one.
UNWIND $entities AS row
MERGE (entity:Entity {id: row.id})
SET entity += row.properties, entity:$(row.label)
WITH row
MATCH (former:Former {id: row.id})
CALL (former) {
  MATCH (former)-[of:OF]->(anchor:Anchor)
  DELETE of
  WITH anchor
  WHERE NOT EXISTS { (anchor)<--() }
  DELETE anchor
}
DELETE former
