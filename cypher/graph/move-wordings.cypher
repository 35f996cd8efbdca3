// Lets all mentions in some wordings mean other entities than before, or their first ones; which had which before?
// Counts their articles for those who are meant.
CALL () {
  UNWIND $moves AS row
  MATCH (:Wording {id: row.wording})<-[:WORDED]-(:Mention)-[:IN]->(article:Article)
  WITH DISTINCT article
  MATCH (article)<-[:IN]-(:Mention)-[:MEANS]->(entity:Entity)
  WITH DISTINCT article, entity
  WITH entity, count(*) AS named
  SET entity.articleCount = entity.articleCount - named
}
CALL () {
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
  RETURN collect({mention: mention.id, left: left}) AS moved
}
CALL () {
  UNWIND $moves AS row
  MATCH (:Wording {id: row.wording})<-[:WORDED]-(:Mention)-[:IN]->(article:Article)
  WITH DISTINCT article
  MATCH (article)<-[:IN]-(:Mention)-[:MEANS]->(entity:Entity)
  WITH DISTINCT article, entity
  WITH entity, count(*) AS named
  SET entity.articleCount = coalesce(entity.articleCount, 0) + named
}
UNWIND moved AS row
RETURN row.mention AS mention, row.left AS left
