// Which other versions of its page, and which copies of its text, are around this article?
MATCH (article:Article {id: $article})
RETURN
  article.address AS address,
  COLLECT { MATCH (article)-[:HAS]->(band:Band) RETURN band.key } AS bands,
  COLLECT {
    MATCH (article)-[:HAS]->(:Band)<-[:HAS]-(other:Article) WHERE other.id <> $article RETURN DISTINCT other.id
  } AS alike
