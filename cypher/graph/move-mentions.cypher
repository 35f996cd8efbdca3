// Lets mentions mean other entities than before, or their first one; counts their articles for those who are meant.
UNWIND $moves AS move
MATCH (:Mention {id: move.mention})-[:IN]->(article:Article)
WITH collect(DISTINCT article) AS articles
CALL (articles) {
  UNWIND articles AS article
  MATCH (article)<-[:IN]-(:Mention)-[:MEANS]->(entity:Entity)
  WITH DISTINCT article, entity
  WITH entity, count(*) AS named
  SET entity.articleCount = entity.articleCount - named
}
CALL () {
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
}
CALL (articles) {
  UNWIND articles AS article
  MATCH (article)<-[:IN]-(:Mention)-[:MEANS]->(entity:Entity)
  WITH DISTINCT article, entity
  WITH entity, count(*) AS named
  SET entity.articleCount = coalesce(entity.articleCount, 0) + named
}
