// Notes that what an article reports is in the graph, as before.
MATCH (article:Article {id: $article})
SET article.recordedAt = datetime()
