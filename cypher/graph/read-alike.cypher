// Which articles may have the same text as any of these? Each of these itself is among them, unless it is too short to tell.
UNWIND $articles AS id
MATCH (article:Article {id: id})
WHERE article.sketch IS NOT NULL
CALL (article) {
  RETURN article AS other
  UNION
  MATCH (article)-[:HAS]->(:Band)<-[:HAS]-(other:Article)
  RETURN other
}
RETURN article.id AS article, other {.id, .outlet, .knownFrom, .sketch, .source} AS other
