// Removes those of these events that no claim is about any more, and what was in doubt about them. Which bonds did they
// support?
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
CALL (event) {
  MATCH (shown:BondEvent {id: event.id})-[:SHOWS]->(bond:Bond)
  WITH shown, bond.key AS key
  DETACH DELETE shown
  RETURN collect(key) AS left
}
DETACH DELETE event
WITH left
UNWIND left AS key
RETURN DISTINCT key
