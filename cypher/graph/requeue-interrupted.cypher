// Puts back into the queue what was being read when the last run ended.
MATCH (article:Article {status: 'EXTRACTING'})
USING INDEX article:Article(status, submittedAt)
WHERE article.submittedAt IS NOT NULL
SET article.status = 'QUEUED'
RETURN count(*) AS requeued
