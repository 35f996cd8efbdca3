// One stored article, with the versions of its page before and after it.
MATCH (article:Article {id: $id})
RETURN article {
  .*,
  supersedes: head([(article)-[:SUPERSEDES]->(older:Article) | older.id]),
  supersededBy: head([(article)<-[:SUPERSEDES]-(newer:Article) | newer.id])
} AS article
