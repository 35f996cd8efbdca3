// Which states was any of these entities in, in reverse order, back from one? Each with the claims known by a day.
// The page is read in the order of the index, so it costs the same for an entity with ten posts and with a million.
UNWIND $entities AS entityId
CALL (entityId) {
  // States of which nothing was reported later: what is stored of them is what was known.
  MATCH ()-[part:PARTICIPATED_IN]->(event:Position)
  USING INDEX part:PARTICIPATED_IN(entityId, stateDay, eventId)
  WHERE part.entityId = entityId
    AND part.stateDay <= $afterDay AND part.eventId IS NOT NULL
    AND coalesce(part.stateDay < $afterDay OR part.eventId < $afterId, false)
    AND part.shown
    AND (size($roles) = 0 OR part.role IN $roles)
    AND event.knownUntil <= $knownAt
    AND (size($statuses) = 0 OR event.status IN $statuses)
    AND event.sourceCount >= $minSources
    AND (size($outlets) = 0 OR EXISTS {
      MATCH (event)<-[:ABOUT]-(:Claim)-[:FROM]->(article:Article) WHERE toLower(article.outlet) IN $outlets
    })
    AND coalesce(event.latest, $from) >= $from
    AND coalesce(event.earliest, $to) <= $to
    AND coalesce(
      coalesce(event.earliest, $validAt) <= $validAt OR (event.status = 'PLANNED' AND event.knownFrom <= $validAt), false)
  WITH DISTINCT part.entityId AS who, part.stateDay AS day, part.eventId AS id, event
  ORDER BY who DESC, day DESC, id DESC
  LIMIT $limit
  RETURN event
  UNION
  // States of which something was reported before that day, and something after it: to be told from the former alone.
  UNWIND CASE WHEN $lookingBack THEN [entityId] ELSE [] END AS who
  MATCH ()-[part:PARTICIPATED_IN]->(event:Position)
  USING INDEX part:PARTICIPATED_IN(entityId, stateDay, eventId)
  WHERE part.entityId = who AND part.stateDay IS NOT NULL AND part.eventId IS NOT NULL
    AND event.knownFrom <= $knownAt AND event.knownUntil > $knownAt
  RETURN DISTINCT event
}
WITH DISTINCT event
RETURN event {
  .id,
  claims: COLLECT {
    MATCH (event)<-[:ABOUT]-(claim:Claim)-[:FROM]->(article:Article)
    WHERE article.knownFrom <= $knownAt AND coalesce(article.supersededFrom > $knownAt, true)
    WITH claim, article ORDER BY article.knownFrom, article.id, claim.start
    RETURN claim {
      .*,
      articleId: article.id, publishedAt: article.publishedAt, knownFrom: article.knownFrom, supersededFrom: article.supersededFrom,
      outlet: article.outlet, title: article.title, url: article.url, source: coalesce(article.source, article.outlet, article.id),
      participants: COLLECT {
        MATCH (claim)-[names:NAMES]->(:Mention)-[:MEANS]->(entity:Entity)
        RETURN {role: names.role, position: names.position, id: entity.id, name: entity.name, kind: entity.kind}
      }
    }
  }
} AS event
