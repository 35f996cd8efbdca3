// Puts back into the queue what was being read when the last run ended.
MATCH (article:Article {status: 'EXTRACTING'})
SET article.status = 'QUEUED'
RETURN count(*) AS requeued
