// Puts an article that is being read back into the queue.
MATCH (article:Article {id: $id})
WHERE article.status = 'EXTRACTING'
SET article.status = 'QUEUED'
