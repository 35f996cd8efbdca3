// Ranks the claims about these events that extractors read differently: by how many articles name who takes part, doubled for money and posts.
UNWIND $events AS id
MATCH (event:Event {id: id})<-[:ABOUT]-(claim:Claim)
WHERE claim.disputed
WITH claim, event,
  COLLECT { MATCH (event)<-[:PARTICIPATED_IN]-(entity:Entity) RETURN coalesce(entity.mentionCount, 0) } AS counts
SET claim.rank = reduce(most = 0, count IN counts | CASE WHEN count > most THEN count ELSE most END)
  * CASE WHEN claim.kind IN $weighty THEN 2 ELSE 1 END
