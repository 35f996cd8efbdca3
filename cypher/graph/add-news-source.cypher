// Adds a source, unless it is there already; says which of the two.
MERGE (source:NewsSource {id: $id})
ON CREATE SET
  source += $properties,
  source.addedAt = datetime(),
  source.nextPollAt = CASE WHEN $properties.paused THEN null ELSE datetime() END,
  source.newArticles = 0,
  source.failures = 0,
  source.seen = [],
  source.waiting = [],
  source.fresh = true
WITH source, source.fresh IS NOT NULL AS created
REMOVE source.fresh
RETURN source {.*} AS source, created
