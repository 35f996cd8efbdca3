// Ranks what is in doubt about those who take part in these events: what more events depend on goes first.
UNWIND $events AS id
MATCH (:Event {id: id})<-[:PARTICIPATED_IN]-(:Entity)<-[:BETWEEN]-(doubt:Judgement)
WITH DISTINCT doubt
MATCH (left:Entity {id: doubt.leftId})
MATCH (right:Entity {id: doubt.rightId})
SET doubt.rank = CASE
  WHEN COUNT { (left)-[:PARTICIPATED_IN]->() } < COUNT { (right)-[:PARTICIPATED_IN]->() }
    THEN COUNT { (left)-[:PARTICIPATED_IN]->() }
  ELSE COUNT { (right)-[:PARTICIPATED_IN]->() }
END
