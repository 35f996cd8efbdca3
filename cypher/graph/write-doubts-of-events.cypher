// Puts pairs of events that may be one into the queue; what more claims depend on goes first.
UNWIND $doubts AS row
MATCH (left:Event {id: row.left})
MATCH (right:Event {id: row.right})
MERGE (doubt:Judgement {id: row.id})
ON CREATE SET doubt.at = datetime()
SET doubt.about = 'EVENTS', doubt.state = 'UNSURE', doubt.said = 'UNSURE', doubt.why = row.why,
  doubt.leftId = left.id, doubt.leftName = left.id, doubt.rightId = right.id, doubt.rightName = right.id,
  doubt.rank = CASE WHEN left.claimCount < right.claimCount THEN left.claimCount ELSE right.claimCount END
MERGE (doubt)-[:BETWEEN]->(left)
MERGE (doubt)-[:BETWEEN]->(right)
