// Which mentions mean this entity?
MATCH (entity:Entity {id: $id})<-[:MEANS]-(mention:Mention)
RETURN entity.name AS name, entity.kind AS kind, mention.id AS part
ORDER BY part
