// Puts an article into the queue, unless it is stored already; says which of the two, and whether it is the same text.
MERGE (article:Article {id: $id})
ON CREATE SET
  article += $properties,
  article.status = 'QUEUED',
  article.submittedAt = datetime(),
  article.knownFrom = coalesce($properties.publishedAt, date()),
  article.fresh = true
WITH article, article.fresh IS NOT NULL AS created
REMOVE article.fresh
RETURN created, article.status AS status, article.text = $properties.text AS sameText
