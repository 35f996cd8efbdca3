// Which claims have these words in their quotes, as far as was known by a day? The best match first.
CALL db.index.fulltext.queryNodes('claim_words', $words) YIELD node AS claim, score
MATCH (event:Event)<-[:ABOUT]-(claim)-[:FROM]->(article:Article)
WHERE (claim.kind IN $kinds OR (size($kinds) = 0 AND claim.kind <> 'POSITION'))
  AND article.knownFrom <= $knownAt AND coalesce(article.supersededFrom > $knownAt, true)
  AND (claim.status = 'PLANNED' OR coalesce(claim.earliest, $validAt) <= $validAt)
WITH event, claim, article, score
ORDER BY score DESC, claim.id
SKIP $skip LIMIT $limit
RETURN event {
  .id,
  claims: [claim {
    .*,
    articleId: article.id, publishedAt: article.publishedAt, knownFrom: article.knownFrom, supersededFrom: article.supersededFrom,
    outlet: article.outlet, title: article.title, url: article.url, source: coalesce(article.source, article.outlet, article.id),
    participants: COLLECT {
      MATCH (claim)-[names:NAMES]->(:Mention)-[:MEANS]->(entity:Entity)
      RETURN {role: names.role, position: names.position, id: entity.id, name: entity.name, kind: entity.kind}
    }
  }]
} AS event
ORDER BY score DESC, claim.id
