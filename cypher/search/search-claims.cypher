// Which claims have these words in their quotes, as far as was known by a day? The best match first; so many of the best
// are looked at.
CALL db.index.fulltext.queryNodes('claim_words', $words, {limit: $most}) YIELD node AS claim, score
WHERE (claim.kind IN $kinds OR (size($kinds) = 0 AND claim.kind <> 'POSITION'))
  AND (claim.status = 'PLANNED' OR coalesce(claim.earliest, $validAt) <= $validAt)
MATCH (claim)-[:FROM]->(article:Article)
WHERE
  // @include shared/known-by-then
  AND coalesce(article.supersededFrom > $knownAt, true)
WITH claim, article, score
ORDER BY score DESC, claim.id
SKIP $skip LIMIT $limit
MATCH (claim)-[:ABOUT]->(event:Event)
RETURN event {
  .id,
  claims: [claim {
    // @include shared/claim
  }]
} AS event
ORDER BY score DESC, claim.id
