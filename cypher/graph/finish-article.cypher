// Notes that what an article reports is in the graph, and how it was read.
MATCH (article:Article {id: $article})
SET article.status = 'DONE', article.recordedAt = datetime(), article += $report, article.refused = $refused
REMOVE article.problem, article.extractWith, article.owner, article.leaseUntil, article.attempts,
  article.interruptions, article.retryAt
