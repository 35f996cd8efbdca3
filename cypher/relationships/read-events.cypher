// In what did this entity take part, and which states was it in, as far as it was known by a day? The latest of each
// first, with the claims known by then.
CALL () {
  MATCH ()-[part:PARTICIPATED_IN]->(event:Event)
  USING INDEX part:PARTICIPATED_IN(entityId, earliest, eventId)
  WHERE part.entityId = $entity AND part.earliest IS NOT NULL AND part.eventId IS NOT NULL
    AND event.knownFrom <= $knownAt
    AND (size($kinds) = 0 OR event.kind IN $kinds)
  WITH DISTINCT part.entityId AS who, part.earliest AS day, part.eventId AS id, event
  ORDER BY who DESC, day DESC, id DESC
  LIMIT $limit
  RETURN event
  UNION
  MATCH ()-[part:PARTICIPATED_IN]->(event:Position)
  USING INDEX part:PARTICIPATED_IN(entityId, stateDay, eventId)
  WHERE part.entityId = $entity AND part.stateDay IS NOT NULL AND part.eventId IS NOT NULL
    AND event.knownFrom <= $knownAt
    AND (size($kinds) = 0 OR event.kind IN $kinds)
  WITH DISTINCT part.entityId AS who, part.stateDay AS day, part.eventId AS id, event
  ORDER BY who DESC, day DESC, id DESC
  LIMIT $limit
  RETURN event
}
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
