// Which claims name any of these mentions, and by which names may persons beside them be found?
UNWIND $mentions AS id
MATCH (:Mention {id: id})<-[:NAMES]-(claim:Claim)
WITH DISTINCT claim
RETURN
  claim.id AS claim,
  COLLECT {
    MATCH (claim)-[:NAMES]->(beside:Mention {kind: 'PERSON'})-[:CALLED]->(name:Name)
    RETURN DISTINCT name.key
  } AS persons
