// Which articles of this outlet, and in this state if one is given, were submitted last, newest first, before a given
// one and since a time?
MATCH (article:Article {outlet: $page.outlet})
USING INDEX article:Article(outlet, submittedAt)
WHERE article.submittedAt >= $page.since AND article.submittedAt <= $page.before
  AND (article.submittedAt < $page.before OR article.id < $page.beforeId)
  AND ($page.status IS NULL OR article.status = $page.status)
WITH article ORDER BY article.submittedAt DESC, article.id DESC LIMIT $limit
RETURN article {.id, .url, .outlet, .title, .publishedAt, .language, .status, .problem, .submittedAt} AS article
