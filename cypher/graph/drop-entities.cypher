// Removes those of these entities that no mention means any more, and keeps by which mentions to find what they became.
UNWIND $entities AS row
MATCH (entity:Entity {id: row.id})
WHERE NOT EXISTS { (entity)<-[:MEANS]-(:Mention) }
DETACH DELETE entity
WITH row
UNWIND row.mentions AS mention
MERGE (former:Former {id: row.id})
MERGE (anchor:Anchor {id: mention})
MERGE (former)-[:OF]->(anchor)
