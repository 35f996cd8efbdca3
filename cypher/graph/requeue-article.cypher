// Gives an article that failed another try.
MATCH (article:Article {id: $id})
WHERE article.status = 'FAILED'
SET article.status = 'QUEUED'
REMOVE article.problem
RETURN count(*) AS requeued
