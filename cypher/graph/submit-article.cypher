// Puts an article into the queue, unless it is stored already; says which of the two, and whether it is the same text.
// One that comes from another store brings along when it was handed in there.
MERGE (article:Article {id: $id})
ON CREATE SET
  article += $properties,
  article.status = 'QUEUED',
  article.submittedAt = coalesce($submittedAt, datetime()),
  article.knownFrom = coalesce($knownFrom, $properties.publishedAt, date()),
  article.fresh = true
WITH article, article.fresh IS NOT NULL AS created
REMOVE article.fresh
RETURN created, article.status AS status, article.text = $properties.text AS sameText
