// What is reported by a day of who took, left and held posts in this organization, or wherever this person had one?
MATCH (asked:Entity {id: $entity})
CALL (asked) {
  WITH asked WHERE asked.kind = 'ORGANIZATION'
  RETURN asked AS organization
  UNION
  MATCH (asked)-[:PARTICIPATED_IN]->(post:Event)<-[place:PARTICIPATED_IN]-(organization:Entity)
  WHERE asked.kind = 'PERSON' AND post.kind IN ['FOUNDING', 'APPOINTMENT', 'DEPARTURE', 'POSITION']
    AND place.role IN ['ORGANIZATION', 'COMPANY']
  RETURN organization
}
UNWIND ['FOUNDING', 'APPOINTMENT', 'DEPARTURE', 'POSITION'] AS kind
MATCH ()-[part:PARTICIPATED_IN {entityId: organization.id, kind: kind}]->(event:Event)
USING INDEX part:PARTICIPATED_IN(entityId, kind)
WHERE event.knownFrom <= $knownAt
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
