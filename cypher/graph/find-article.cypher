// One stored article.
MATCH (article:Article {id: $id})
RETURN article {.*} AS article
