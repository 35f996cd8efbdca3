// In which words does an article known by a day report that these investors took part in these rounds? The first of each.
UNWIND $asked AS row
CALL (row) {
  MATCH (:Event {id: row.round})<-[:ABOUT]-(claim:Claim)-[:FROM]->(article:Article)
  WHERE
    // @include shared/known-by-then
    AND coalesce(article.supersededFrom > $knownAt, true)
    AND claim.status IN $statuses
    AND EXISTS { (claim)-[:NAMES]->(:Mention)-[:MEANS]->(:Entity {id: row.investor}) }
  RETURN claim, article ORDER BY article.knownFrom, article.id, claim.start LIMIT 1
}
RETURN row.round AS round, row.investor AS investor, claim.id AS claim, claim.quote AS quote, article.id AS article,
  article.outlet AS outlet, article.title AS title, article.publishedAt AS publishedAt
