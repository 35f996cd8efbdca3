// What a claim says, who published it, and its participants: the fields of `claim {…}`, for a claim of an article.
.*,
articleId: article.id, publishedAt: article.publishedAt, knownFrom: article.knownFrom, supersededFrom: article.supersededFrom,
outlet: article.outlet, title: article.title, url: article.url, source: coalesce(article.source, article.outlet, article.id),
participants: COLLECT {
  MATCH (claim)-[names:NAMES]->(:Mention)-[:MEANS]->(entity:Entity)
  RETURN {part: names {.role, .position}, entity: entity {.id, .name, .kind}}
}
