// Lets mentions mean what others in the same words mean, unless they mean something already; which are these?
// Counts their articles for those who are meant.
UNWIND $mentions AS row
MATCH (mention:Mention {id: row.mention})-[:WORDED]->(:Wording)-[meant:MEANT {open: true}]->(entity:Entity)
USING INDEX SEEK mention:Mention(id)
WHERE NOT EXISTS { (mention)-[:MEANS]->(:Entity) }
CREATE (mention)-[:MEANS {because: row.because}]->(entity)
SET meant.mentions = meant.mentions + 1, entity.mentionCount = entity.mentionCount + 1
FOREACH (often IN CASE WHEN entity.mentionCount >= 20 THEN [true] ELSE [] END | SET entity:Prominent)
WITH mention, entity
MATCH (mention)-[:IN]->(article:Article)
CALL (mention, article, entity) {
  WITH mention, article, entity
  WHERE mention.outlet
  CREATE (article)-[:PUBLISHED_BY]->(entity)
}
WITH article, entity, collect(mention.id) AS settled
CALL (article, entity, settled) {
  WITH article, entity, settled
  WHERE size(settled) = COUNT {
    MATCH (article)<-[:IN]-(other:Mention)
    WHERE entity.id IN [(other)-[:MEANS]->(meaning:Entity) | meaning.id]
  }
  SET entity.articleCount = coalesce(entity.articleCount, 0) + 1
}
UNWIND settled AS mention
RETURN mention, entity.id AS entity
