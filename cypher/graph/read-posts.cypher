// What is reported of these organizations' foundings, appointments, departures and of who holds a post?
UNWIND $organizations AS id
UNWIND ['FOUNDING', 'APPOINTMENT', 'DEPARTURE', 'POSITION'] AS kind
MATCH ()-[part:PARTICIPATED_IN {entityId: id, kind: kind}]->(event:Event)
WITH DISTINCT event
RETURN event {
  .id,
  claims: COLLECT {
    MATCH (event)<-[:ABOUT]-(claim:Claim)-[:FROM]->(article:Article)
    WHERE article.supersededFrom IS NULL
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
