// The stored articles behind a given one, by id, each with everything that it names and claims, as it was recorded.
MATCH (article:Article)
WHERE article.id > $after
WITH article ORDER BY article.id LIMIT $limit
RETURN article {.*},
  // @include shared/recorded
ORDER BY article.id
