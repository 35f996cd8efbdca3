// Puts an article that has been read into the queue again, to be read by a certain extractor or by the one that is set.
MATCH (article:Article {id: $request.id})
WHERE article.status IN ['DONE', 'FAILED']
SET article.status = 'QUEUED', article.extractWith = $request.extractor
REMOVE article.problem, article.attempts, article.interruptions, article.retryAt
RETURN count(*) AS requeued
