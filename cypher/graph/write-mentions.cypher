// Writes whom and what an article names, each with the keys by which other mentions find it.
UNWIND $mentions AS row
MATCH (article:Article {id: row.articleId})
CREATE (mention:Mention {id: row.id})-[:IN]->(article)
SET mention += row.properties
WITH mention, row
UNWIND row.keys AS key
MERGE (name:Name {key: key})
CREATE (mention)-[:CALLED]->(name)
