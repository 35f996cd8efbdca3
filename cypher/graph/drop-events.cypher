// Removes those of these events that no claim is about any more, and what was in doubt about them.
UNWIND $events AS id
MATCH (event:Event {id: id})
WHERE NOT EXISTS { (event)<-[:ABOUT]-(:Claim) }
CALL (event) {
  MATCH (event)<-[:BETWEEN]-(doubt:Judgement)
  DETACH DELETE doubt
}
CALL (event) {
  MATCH (entity:Entity)-[part:PARTICIPATED_IN]->(event)
  WHERE part.earliest IS NOT NULL
  WITH DISTINCT entity
  SET entity.eventCount = entity.eventCount - 1
}
DETACH DELETE event
