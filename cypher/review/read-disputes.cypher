// Which claims do extractors read differently, what matters most first, after a given place in the queue?
MATCH (claim:Claim {disputed: true})
USING INDEX SEEK claim:Claim(disputed, rank, id)
WHERE claim.rank <= $rank AND claim.id IS NOT NULL
  AND (claim.rank < $rank OR claim.id < $id)
// The order of the index, backwards: a page costs the same, however much waits.
WITH claim ORDER BY claim.disputed DESC, claim.rank DESC, claim.id DESC LIMIT $limit
MATCH (claim)-[:FROM]->(article:Article)
MATCH (claim)-[:ABOUT]->(event:Event)
CALL (event) {
  MATCH (event)<-[:PARTICIPATED_IN]-(entity:Entity)
  WITH entity.name AS name, coalesce(entity.mentionCount, 0) AS count, entity.id AS id ORDER BY count DESC, id LIMIT 1
  RETURN head(collect({name: name, count: count})) AS famous
}
RETURN claim {.id, .kind, .quote, .support, .rank, article: article.id, title: article.title, outlet: article.outlet,
  event: event.id, famous: famous} AS claim
ORDER BY claim.rank DESC, claim.id DESC
