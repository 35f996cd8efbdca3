// Mentions as a benchmark makes them up, each in its article.
UNWIND $mentions AS row
MATCH (article:Article {id: row.articleId})
CREATE (mention:Mention)-[:IN]->(article)
SET mention = row
