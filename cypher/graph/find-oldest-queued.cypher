// Since when does the article wait that has waited longest?
MATCH (article:Article {status: 'QUEUED'})
USING INDEX article:Article(status, submittedAt)
WHERE article.submittedAt IS NOT NULL
RETURN article.submittedAt AS since ORDER BY article.submittedAt LIMIT 1
