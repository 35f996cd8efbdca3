// Puts an article that an instance is reading back into the queue, as when it has to wait.
MATCH (article:Article {id: $id})
WHERE article.status = 'EXTRACTING' AND article.owner = $owner
SET article.status = 'QUEUED'
REMOVE article.owner, article.leaseUntil
