// Removes those of these entities that no mention means any more; keeps by which mentions to find what they became.
UNWIND $entities AS row
MATCH (entity:Entity {id: row.id})
WHERE NOT EXISTS { (entity)<-[:MEANS]-(:Mention) }
CALL (entity) {
  MATCH (entity)<-[:BETWEEN]-(doubt:Judgement)
  DETACH DELETE doubt
}
DETACH DELETE entity
WITH row
UNWIND row.mentions AS mention
MERGE (former:Former {id: row.id})
MERGE (anchor:Anchor {id: mention})
MERGE (former)-[:OF]->(anchor)
