// Which claims name any of these mentions, and which persons beside them?
UNWIND $mentions AS id
MATCH (:Mention {id: id})<-[:NAMES]-(claim:Claim)
WITH DISTINCT claim
RETURN
  claim.id AS claim,
  COLLECT { MATCH (claim)-[:NAMES]->(beside:Mention {kind: 'PERSON'}) RETURN DISTINCT beside.id } AS persons
