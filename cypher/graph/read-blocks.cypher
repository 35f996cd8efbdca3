// All claims of these blocks, each with the event that it is about so far.
UNWIND $blocks AS key
MATCH (:Block {key: key})<-[:WITHIN]-(claim:Claim)
WITH DISTINCT claim
MATCH (claim)-[:FROM]->(article:Article)
RETURN claim {
  .*,
  articleId: article.id, publishedAt: article.publishedAt, knownFrom: article.knownFrom, supersededFrom: article.supersededFrom,
  outlet: article.outlet, title: article.title, url: article.url, source: coalesce(article.source, article.outlet, article.id),
  participants: COLLECT {
    MATCH (claim)-[names:NAMES]->(:Mention)-[:MEANS]->(entity:Entity)
    RETURN {role: names.role, position: names.position, id: entity.id, name: entity.name, kind: entity.kind}
  },
  about: head([(claim)-[:ABOUT]->(event:Event) | event.id]),
  because: head([(claim)-[:ABOUT]->(event:Event) | event.because])
} AS claim
