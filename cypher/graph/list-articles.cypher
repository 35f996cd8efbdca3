// Which articles were submitted last, newest first, before a given one and since a time?
MATCH (article:Article)
WHERE article.submittedAt >= $page.since AND article.submittedAt <= $page.before AND article.id IS NOT NULL
  AND (article.submittedAt < $page.before OR article.id < $page.beforeId)
WITH article ORDER BY article.submittedAt DESC, article.id DESC LIMIT $limit
RETURN article {.id, .url, .outlet, .title, .publishedAt, .language, .status, .problem, .submittedAt} AS article
