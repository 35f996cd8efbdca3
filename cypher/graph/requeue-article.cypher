// Gives an article that failed another try, with all its attempts.
MATCH (article:Article {id: $id})
WHERE article.status = 'FAILED'
SET article.status = 'QUEUED'
REMOVE article.problem, article.attempts, article.interruptions, article.retryAt
RETURN count(*) AS requeued
