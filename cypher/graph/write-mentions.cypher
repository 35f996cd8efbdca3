// Writes what an article names.
UNWIND $mentions AS row
MATCH (article:Article {id: row.articleId})
CREATE (mention:Mention {id: row.id})-[:IN]->(article)
SET mention += row.properties
