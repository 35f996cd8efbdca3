// Which claims report this event?
MATCH (event:Event {id: $id})<-[:ABOUT]-(claim:Claim)
RETURN event.kind AS kind, claim.id AS part
ORDER BY part
