// Takes the article that has waited longest out of the queue. Two workers never get the same one.
MERGE (lock:Lock {name: 'queue'})
SET lock.takenAt = datetime()
WITH lock
MATCH (article:Article {status: 'QUEUED'})
WHERE article.submittedAt IS NOT NULL
WITH article ORDER BY article.submittedAt, article.id LIMIT 1
SET article.status = 'EXTRACTING'
RETURN article {.*} AS article
