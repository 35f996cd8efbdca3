// Writes whose voice these articles are.
UNWIND $sources AS row
MATCH (article:Article {id: row.id})
SET article.source = row.source
