// Takes the article that has waited longest out of the queue, for one instance and until its lease ends. Two workers
// never get the same one.
MERGE (lock:Lock {name: 'queue'})
SET lock.takenAt = datetime()
WITH lock
MATCH (article:Article {status: 'QUEUED'})
WHERE article.submittedAt IS NOT NULL AND (article.retryAt IS NULL OR article.retryAt <= datetime())
WITH article ORDER BY article.submittedAt, article.id LIMIT 1
SET article.status = 'EXTRACTING', article.owner = $owner, article.leaseUntil = datetime() + $lease
RETURN article {.*} AS article
