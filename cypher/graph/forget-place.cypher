// Forgets how an article stands to the others; it is known from its day of publication, or of submission, again.
MATCH (article:Article {id: $article})
SET article.knownFrom = coalesce(article.publishedAt, date(article.submittedAt))
REMOVE article.address, article.sketch, article.source, article.supersededFrom
WITH article
MATCH (article)-[before:SUPERSEDES]->(:Article)
DELETE before
