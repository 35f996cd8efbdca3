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
    // @include shared/claim
  }]
} AS event
ORDER BY score DESC, claim.id
