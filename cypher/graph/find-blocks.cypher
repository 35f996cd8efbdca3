// In which blocks do the claims about these events lie?
UNWIND $events AS id
MATCH (:Event {id: id})<-[:ABOUT]-(:Claim)-[:WITHIN]->(block:Block)
RETURN DISTINCT block.key AS block
