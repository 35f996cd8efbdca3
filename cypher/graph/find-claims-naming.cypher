// Which claims name any of these mentions, and which lone names stand beside them there?
UNWIND $mentions AS id
MATCH (:Mention {id: id})<-[:NAMES]-(claim:Claim)
WITH DISTINCT claim
RETURN
  claim.id AS claim,
  COLLECT {
    MATCH (claim)-[:NAMES]->(beside:Mention)-[:CALLED]->(name:Name)
    WHERE beside.kind = 'PERSON' AND NOT beside.standsAlone
    RETURN DISTINCT name.key
  } AS loneNames
