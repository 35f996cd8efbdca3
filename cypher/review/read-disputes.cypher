// Which claims do extractors read differently, after a given one, by their ids?
MATCH (claim:Claim {disputed: true})
WHERE claim.id > $after
WITH claim ORDER BY claim.disputed, claim.id LIMIT $limit
MATCH (claim)-[:FROM]->(article:Article)
MATCH (claim)-[:ABOUT]->(event:Event)
RETURN claim {.id, .kind, .quote, .support, article: article.id, title: article.title, outlet: article.outlet,
  event: event.id} AS claim
ORDER BY claim.id
