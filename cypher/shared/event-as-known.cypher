// An event as it was known by a day: as it is stored, with who takes part in it; or, where something was reported of it
// later, or it was stored before what is shown of events was, the claims from which to tell: the fields of `event {…}`.
.*,
isStored: event.knownUntil <= $knownAt AND event.reportedFrom IS NOT NULL,
participants: COLLECT {
  WITH event WHERE event.knownUntil <= $knownAt AND event.reportedFrom IS NOT NULL
  MATCH (event)<-[part:PARTICIPATED_IN]-(entity:Entity)
  RETURN {part: part {.role, .position, .shown}, entity: entity {.id, .name, .kind}}
},
claims: COLLECT {
  WITH event WHERE event.knownUntil > $knownAt OR event.reportedFrom IS NULL
  MATCH (event)<-[:ABOUT]-(claim:Claim)-[:FROM]->(article:Article)
  WHERE
    // @include shared/known-by-then
    AND coalesce(article.supersededFrom > $knownAt, true)
  WITH claim, article ORDER BY article.knownFrom, article.id, claim.start
  RETURN claim {
    // @include shared/claim
  }
}
