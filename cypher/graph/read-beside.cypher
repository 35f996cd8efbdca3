// Beside which organizations are these mentions of persons named, and in which circles did they stand so far?
UNWIND $mentions AS id
MATCH (mention:Mention {id: id})
RETURN mention {
  .*,
  wording: head([(mention)-[:WORDED]->(wording:Wording) | wording.id]),
  beside: COLLECT {
    MATCH (mention)<-[:NAMES]-(:Claim)-[:NAMES]->(:Mention)-[:MEANS]->(organization:Organization)
    RETURN DISTINCT organization.id
  }
} AS mention
