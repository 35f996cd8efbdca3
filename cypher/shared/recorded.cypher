// What was recorded of an article, and the fields that persons pinned to what its claims say: columns of a row.
COLLECT {
  MATCH (mention:Mention)-[:IN]->(article)
  WHERE mention.outlet IS NULL AND mention.byPerson IS NULL
  WITH mention ORDER BY mention.localId
  RETURN mention {.localId, .kind, .subkind, .name, .aliases}
} AS entities,
COLLECT {
  MATCH (claim:Claim|SetAside)-[:FROM]->(article)
  WHERE claim.byPerson IS NULL
  WITH claim ORDER BY claim.start, claim.end, claim.id
  RETURN claim {
    .*,
    articleId: article.id, knownFrom: article.knownFrom, source: article.id,
    participants: COLLECT {
      MATCH (claim)-[names:NAMES]->(mention:Mention)
      RETURN {part: names {.role, .position}, entity: mention {id: mention.localId, .name, .kind}}
    }
  }
} AS claims,
COLLECT {
  MATCH (claim:Claim|SetAside)-[:FROM]->(article)
  WHERE claim.pins IS NOT NULL
  RETURN claim {.id, .pins}
} AS pins
