// Which versions of the page at this address are there, and how do they stand to each other so far?
MATCH (article:Article {address: $address})
RETURN article {
  .id, .publishedAt, .submittedAt, .knownFrom, .supersededFrom,
  supersedes: head([(article)-[:SUPERSEDES]->(older:Article) | older.id])
} AS version
