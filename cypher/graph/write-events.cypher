// Writes events as their claims now make them, and counts them for those who take part.
UNWIND $events AS row
MERGE (event:Event {id: row.id})
SET event = row.properties, event:$(row.label)
WITH event, row
CALL (event) {
  MATCH (entity:Entity)-[before:PARTICIPATED_IN]->(event)
  WITH entity, before, before.earliest IS NOT NULL AS counts
  DELETE before
  WITH DISTINCT entity, counts
  WHERE counts
  SET entity.eventCount = entity.eventCount - 1
}
CALL (event, row) {
  UNWIND row.participants AS part
  MATCH (entity:Entity {id: part.entityId})
  CREATE (entity)-[new:PARTICIPATED_IN]->(event)
  SET new = part
  WITH DISTINCT entity
  WHERE event.sortDay IS NOT NULL
  SET entity.eventCount = coalesce(entity.eventCount, 0) + 1
}
CALL (event, row) {
  UNWIND row.claims AS id
  MATCH (claim:Claim {id: id})
  OPTIONAL MATCH (claim)-[before:ABOUT]->(:Event)
  DELETE before
  CREATE (claim)-[:ABOUT]->(event)
}
