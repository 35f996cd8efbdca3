// Counts mentions no longer to their wordings, nor to what they mean; by which keys did others find them?
CALL () {
  UNWIND $mentions AS id
  MATCH (mention:Mention {id: id})-[:MEANS]->(entity:Entity)
  MATCH (mention)-[:IN]->(article:Article)
  WITH article, entity, count(*) AS gone
  WHERE gone = COUNT {
    MATCH (article)<-[:IN]-(other:Mention)
    WHERE entity.id IN [(other)-[:MEANS]->(meaning:Entity) | meaning.id]
  }
  WITH entity, count(*) AS articles
  SET entity.articleCount = entity.articleCount - articles
}
UNWIND $mentions AS id
MATCH (mention:Mention {id: id})-[worded:WORDED]->(wording:Wording)
OPTIONAL MATCH (mention)-[means:MEANS]->(entity:Entity)
OPTIONAL MATCH (wording)-[meant:MEANT]->(entity)
SET wording.mentions = wording.mentions - 1, meant.mentions = meant.mentions - 1
DELETE worded, means
RETURN mention.id AS mention, wording.id AS wording, entity.id AS entity, wording.standsAlone AS standsAlone, mention.circles AS circles,
  COLLECT { MATCH (wording)-[:CALLED|ALSO_CALLED]->(name:Name) RETURN name.key } AS names
