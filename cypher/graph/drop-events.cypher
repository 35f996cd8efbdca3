// Removes those of these events that no claim is about any more.
UNWIND $events AS id
MATCH (event:Event {id: id})
WHERE NOT EXISTS { (event)<-[:ABOUT]-(:Claim) }
DETACH DELETE event
