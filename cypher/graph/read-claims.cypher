// Claims by their ids, each with the event that it is about so far and the blocks that it is looked for in.
UNWIND $claims AS id
MATCH (claim:Claim {id: id})-[:FROM]->(article:Article)
RETURN claim {
  .*,
  articleId: article.id, publishedAt: article.publishedAt, knownFrom: article.knownFrom, supersededFrom: article.supersededFrom,
  outlet: article.outlet, title: article.title, url: article.url, source: coalesce(article.source, article.outlet, article.id),
  participants: COLLECT {
    MATCH (claim)-[names:NAMES]->(:Mention)-[:MEANS]->(entity:Entity)
    RETURN {role: names.role, position: names.position, id: entity.id, name: entity.name, kind: entity.kind}
  },
  blocks: [(claim)-[:WITHIN]->(block:Block) | block.key]
} AS claim
