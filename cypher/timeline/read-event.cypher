// What is reported of one event by articles known by a day?
CALL () {
  MATCH (event:Event {id: $id})
  RETURN event
  UNION
  // A former id ends in a claim that tells of it still.
  MATCH (:Claim {id: split($id, '-')[-1]})-[:ABOUT]->(event:Event)
  WHERE NOT EXISTS { MATCH (:Event {id: $id}) } AND $id STARTS WITH replace(toLower(event.kind), '_', '-')
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
