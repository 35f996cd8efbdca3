// Notes that what an article reports is in the graph.
MATCH (article:Article {id: $article})
SET article.status = 'DONE', article.recordedAt = datetime(), article.extractor = $extractor, article.refused = $refused
REMOVE article.problem
