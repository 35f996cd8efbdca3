// In what did any of these entities take part, as far as it was known by a day? The latest first.
UNWIND $entities AS entityId
CALL (entityId) {
  MATCH ()-[part:PARTICIPATED_IN]->(event:Event)
  USING INDEX part:PARTICIPATED_IN(entityId, earliest, eventId)
  WHERE part.entityId = entityId AND part.earliest IS NOT NULL AND part.eventId IS NOT NULL
    AND event.knownFrom <= $knownAt
  WITH DISTINCT part.entityId AS who, part.earliest AS day, part.eventId AS id, event
  ORDER BY who DESC, day DESC, id DESC
  LIMIT $limit
  RETURN event
}
WITH DISTINCT event
ORDER BY event.sortDay DESC, event.id DESC
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
