// Is there an article in the queue that may be read now?
MATCH (article:Article {status: 'QUEUED'})
USING INDEX article:Article(status, submittedAt)
WHERE article.submittedAt IS NOT NULL AND (article.retryAt IS NULL OR article.retryAt <= datetime())
RETURN article.id AS id LIMIT 1
