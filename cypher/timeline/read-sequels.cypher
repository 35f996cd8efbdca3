// What do these events follow up, and what follows them up, as far as it was known by a day?
UNWIND $events AS id
MATCH (event:Event {id: id})
CALL (event) {
  MATCH (event)-[:FOLLOWS]->(other:Event)
  RETURN other, false AS later
  UNION
  MATCH (event)<-[:FOLLOWS]-(other:Event)
  RETURN other, true AS later
}
WITH event.id AS of, later, other AS event
WHERE event.knownFrom <= $knownAt
RETURN of, later, event {
  // @include shared/event-as-known
} AS event
