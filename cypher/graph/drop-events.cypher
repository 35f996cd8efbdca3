// Removes those of these events that no claim is about any more, and what was in doubt about them.
UNWIND $events AS id
MATCH (event:Event {id: id})
WHERE NOT EXISTS { (event)<-[:ABOUT]-(:Claim) }
CALL (event) {
  MATCH (event)<-[:BETWEEN]-(doubt:Judgement)
  DETACH DELETE doubt
}
DETACH DELETE event
