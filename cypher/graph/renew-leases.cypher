// Renews the leases of the articles that an instance is reading.
MATCH (article:Article)
WHERE article.id IN $articles AND article.status = 'EXTRACTING' AND article.owner = $owner
SET article.leaseUntil = datetime() + $lease
