// Gives mentions the keys by which others find them.
UNWIND $mentions AS row
MATCH (mention:Mention {id: row.id})
SET mention.standsAlone = row.standsAlone
WITH mention, row
UNWIND row.keys AS key
MERGE (name:Name {key: key})
CREATE (mention)-[:CALLED]->(name)
