// Writes what an article claims, each claim with its participants and their roles; one that is set aside under another label.
UNWIND $claims AS row
MATCH (article:Article {id: row.articleId})
CREATE (claim:$(row.label) {id: row.id})-[:FROM]->(article)
SET claim += row.properties
WITH claim, row
UNWIND row.names AS named
MATCH (mention:Mention {id: named.mention})
CREATE (claim)-[:NAMES {role: named.role, position: named.position}]->(mention)
