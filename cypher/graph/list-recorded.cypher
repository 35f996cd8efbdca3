// Which articles are in the graph?
// Scans: all articles, as it must.
MATCH (article:Article)
WHERE EXISTS { (article)<-[:IN|FROM]-() } OR article.recordedAt IS NOT NULL
RETURN article.id AS article ORDER BY article
