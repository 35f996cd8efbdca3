// Which articles were submitted last, newest first, before a given one?
MATCH (article:Article)
WHERE article.submittedAt <= $before AND article.id IS NOT NULL
  AND (article.submittedAt < $before OR article.id < $beforeId)
WITH article ORDER BY article.submittedAt DESC, article.id DESC LIMIT $limit
RETURN article {.id, .url, .outlet, .title, .publishedAt, .language, .status, .problem, .submittedAt} AS article
