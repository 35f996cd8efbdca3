// Puts pairs of entities that may be one into the queue, unless a person looked at them; what more depends on goes first.
UNWIND $doubts AS row
MATCH (left:Entity {id: row.left})
MATCH (right:Entity {id: row.right})
WHERE NOT EXISTS {
  MATCH (left)<-[:MEANT]-(:Wording {said: true})<-[:WORDED]-(mention:Mention)-[:MEANS]->(left)
  MATCH (:Anchor {id: mention.id})<-[:LEFT|RIGHT]-(judgement:Judgement)-[:LEFT|RIGHT]->(other:Anchor)
  WHERE judgement.state IN ['SAME', 'NOT_SAME', 'LEFT_OPEN'] AND EXISTS { MATCH (:Mention {id: other.id})-[:MEANS]->(right) }
}
MERGE (doubt:Judgement {id: row.id})
ON CREATE SET doubt.at = datetime()
SET doubt.about = 'ENTITIES', doubt.state = 'UNSURE', doubt.said = 'UNSURE', doubt.why = row.why, doubt.place = row.place,
  doubt.leftId = left.id, doubt.leftName = left.name, doubt.rightId = right.id, doubt.rightName = right.name,
  doubt.rank = CASE
    WHEN COUNT { (left)-[:PARTICIPATED_IN]->() } < COUNT { (right)-[:PARTICIPATED_IN]->() }
      THEN COUNT { (left)-[:PARTICIPATED_IN]->() }
    ELSE COUNT { (right)-[:PARTICIPATED_IN]->() }
  END
MERGE (doubt)-[:BETWEEN]->(left)
MERGE (doubt)-[:BETWEEN]->(right)
