// Removes those of these entities that no mention means any more.
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { (entity)<-[:MEANS]-(:Mention) }
DETACH DELETE entity
