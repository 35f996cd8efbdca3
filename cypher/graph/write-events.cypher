// Writes events as their claims now make them.
UNWIND $events AS row
MERGE (event:Event {id: row.id})
SET event = row.properties, event:$(row.label)
WITH event, row
CALL (event) {
  MATCH (:Entity)-[before:PARTICIPATED_IN]->(event)
  DELETE before
}
CALL (event, row) {
  UNWIND row.participants AS part
  MATCH (entity:Entity {id: part.entityId})
  CREATE (entity)-[new:PARTICIPATED_IN]->(event)
  SET new = part
}
CALL (event, row) {
  UNWIND row.claims AS id
  MATCH (claim:Claim {id: id})
  OPTIONAL MATCH (claim)-[before:ABOUT]->(:Event)
  DELETE before
  CREATE (claim)-[:ABOUT]->(event)
}
