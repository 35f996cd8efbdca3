// Which events are the latest up to a day? Each with all its claims.
MATCH (event:Event)
WHERE event.sortDay <= $today
WITH event ORDER BY event.sortDay DESC, event.id LIMIT $limit
RETURN event {
  .id,
  claims: COLLECT {
    MATCH (event)<-[:ABOUT]-(claim:Claim)-[:FROM]->(article:Article)
    WITH claim, article ORDER BY article.knownFrom, article.id, claim.start
    RETURN claim {
      .*,
      articleId: article.id, publishedAt: article.publishedAt, knownFrom: article.knownFrom,
      outlet: article.outlet, title: article.title, url: article.url, source: coalesce(article.outlet, article.id),
      participants: COLLECT {
        MATCH (claim)-[names:NAMES]->(:Mention)-[:MEANS]->(entity:Entity)
        RETURN {role: names.role, position: names.position, id: entity.id, name: entity.name, kind: entity.kind}
      }
    }
  }
} AS event
ORDER BY event.sortDay DESC, event.id
