// Writes from when to when each of these versions of a page is the one that counts, and which one it takes the place of.
UNWIND $versions AS row
MATCH (article:Article {id: row.id})
SET article.knownFrom = row.knownFrom, article.supersededFrom = row.supersededFrom
WITH article, row
CALL (article) {
  MATCH (article)-[before:SUPERSEDES]->(:Article)
  DELETE before
}
CALL (article, row) {
  MATCH (older:Article {id: row.supersedes})
  CREATE (article)-[:SUPERSEDES]->(older)
}
