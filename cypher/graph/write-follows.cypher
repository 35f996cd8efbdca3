// Replaces what these events follow up.
CALL () {
  UNWIND $events AS id
  MATCH (:Event {id: id})-[before:FOLLOWS]->(:Event)
  DELETE before
}
UNWIND $follows AS row
MATCH (later:Event {id: row.later})
MATCH (earlier:Event {id: row.earlier})
CREATE (later)-[:FOLLOWS]->(earlier)
