// What do these events follow up, and what follows them up, as far as it was known by a day?
UNWIND $events AS id
MATCH (event:Event {id: id})
CALL (event) {
  MATCH (event)-[:FOLLOWS]->(other:Event)
  RETURN other, false AS later
  UNION
  MATCH (event)<-[:FOLLOWS]-(other:Event)
  RETURN other, true AS later
}
WITH event.id AS of, later, other AS event
WHERE event.knownFrom <= $knownAt
RETURN of, later, event {
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
