// Lets all mentions in some wordings mean other entities than before, or their first ones; which had which before?
UNWIND $moves AS row
MATCH (wording:Wording {id: row.wording})
MERGE (entity:Entity {id: row.entity})
WITH row, wording, entity
CALL (wording) {
  MATCH (wording)-[before:MEANT]->(:Entity)
  DELETE before
}
CREATE (wording)-[:MEANT {mentions: wording.mentions, open: true}]->(entity)
WITH row, wording, entity
MATCH (wording)<-[:WORDED]-(mention:Mention)
OPTIONAL MATCH (mention)-[before:MEANS]->(left:Entity)
DELETE before
CREATE (mention)-[:MEANS {because: row.because}]->(entity)
WITH mention, entity, left.id AS left
CALL (mention, entity) {
  WITH mention, entity
  WHERE mention.outlet
  MATCH (mention)-[:IN]->(article:Article)
  OPTIONAL MATCH (article)-[published:PUBLISHED_BY]->(:Entity)
  DELETE published
  CREATE (article)-[:PUBLISHED_BY]->(entity)
}
RETURN mention.id AS mention, left
