// Notes why an article could not be read.
MATCH (article:Article {id: $id})
SET article.status = 'FAILED', article.problem = $problem
