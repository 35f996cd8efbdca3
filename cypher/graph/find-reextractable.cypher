// Which stored articles have been read by an extractor, for an outlet, since a day? Each by its id, in that order.
MATCH (article:Article)
WHERE article.id > $after AND article.status IN ['DONE', 'FAILED']
  AND ($filter.outlet IS NULL OR toLower(article.outlet) = toLower($filter.outlet))
  AND ($filter.since IS NULL OR article.publishedAt >= $filter.since)
  AND ($filter.extractedBy IS NULL OR coalesce(article.extractor, '') STARTS WITH $filter.extractedBy)
RETURN article.id AS id ORDER BY article.id LIMIT $limit
