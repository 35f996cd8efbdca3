// Which articles in this state, and of this outlet if one is given, were submitted last, newest first, before a given
// one and since a time?
MATCH (article:Article {status: $page.status})
USING INDEX article:Article(status, submittedAt)
WHERE article.submittedAt >= $page.since AND article.submittedAt <= $page.before
  AND (article.submittedAt < $page.before OR article.id < $page.beforeId)
  AND ($page.outlet IS NULL OR article.outlet = $page.outlet)
WITH article ORDER BY article.submittedAt DESC, article.id DESC LIMIT $limit
RETURN article {.id, .url, .outlet, .title, .publishedAt, .language, .status, .problem, .submittedAt} AS article
