// Which entities do these mentions mean, and which events do the claims about them report?
MATCH (mention:Mention)-[:MEANS]->(entity:Entity)
WHERE mention.id IN $mentions
WITH DISTINCT entity ORDER BY entity.id
RETURN entity.id AS entity, COLLECT {
  MATCH (entity)-[:PARTICIPATED_IN]->(event:Event)<-[:ABOUT]-(claim:Claim)
  RETURN DISTINCT [claim.id, event.id]
} AS reports
