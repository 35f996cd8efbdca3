// Writes entities as their mentions now make them; an id that is taken again is no former one.
UNWIND $entities AS row
MERGE (entity:Entity {id: row.id})
SET entity += row.properties, entity:$(row.label)
FOREACH (often IN CASE WHEN entity.mentionCount >= 20 THEN [true] ELSE [] END | SET entity:Prominent)
FOREACH (seldom IN CASE WHEN entity.mentionCount < 20 THEN [true] ELSE [] END | REMOVE entity:Prominent)
WITH entity, row, coalesce(entity.near, []) AS before
SET entity.near = row.near
WITH entity, row, before
CALL (entity, row, before) {
  WITH entity, row, before
  WHERE before <> row.near
  OPTIONAL MATCH (entity)-[old:NEAR]->(:Neighbourhood)
  DELETE old
  WITH DISTINCT entity, row
  UNWIND row.near AS key
  MERGE (place:Neighbourhood {key: key})
  CREATE (entity)-[:NEAR]->(place)
}
CALL (row) {
  MATCH (former:Former {id: row.id})
  CALL (former) {
    MATCH (former)-[of:OF]->(anchor:Anchor)
    DELETE of
    WITH anchor
    WHERE NOT EXISTS { (anchor)<--() }
    DELETE anchor
  }
  DELETE former
}
UNWIND row.near AS key
RETURN DISTINCT key
