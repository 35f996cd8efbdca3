// Lets mentions mean other entities than before, or their first one.
UNWIND $moves AS move
MATCH (mention:Mention {id: move.mention})
MATCH (entity:Entity {id: move.entity})
OPTIONAL MATCH (mention)-[before:MEANS]->(:Entity)
DELETE before
CREATE (mention)-[:MEANS {because: move.because}]->(entity)
WITH mention, entity
WHERE mention.outlet
MATCH (mention)-[:IN]->(article:Article)
OPTIONAL MATCH (article)-[published:PUBLISHED_BY]->(:Entity)
DELETE published
CREATE (article)-[:PUBLISHED_BY]->(entity)
