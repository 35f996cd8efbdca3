// Lets mentions mean what others in the same words mean, unless they mean something already; which are these?
UNWIND $mentions AS row
MATCH (mention:Mention {id: row.mention})-[:WORDED]->(:Wording)-[meant:MEANT {open: true}]->(entity:Entity)
WHERE NOT EXISTS { (mention)-[:MEANS]->(:Entity) }
CREATE (mention)-[:MEANS {because: row.because}]->(entity)
SET meant.mentions = meant.mentions + 1, entity.mentionCount = entity.mentionCount + 1
WITH mention, entity
CALL (mention, entity) {
  WITH mention, entity
  WHERE mention.outlet
  MATCH (mention)-[:IN]->(article:Article)
  CREATE (article)-[:PUBLISHED_BY]->(entity)
}
RETURN mention.id AS mention, entity.id AS entity
