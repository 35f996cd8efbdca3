// Which mentions mean this entity?
MATCH (entity:Entity {id: $id})<-[:MEANS]-(mention:Mention)
RETURN entity.name AS name, mention.id AS part,
  // @include shared/kind-as-read
  AS kind
ORDER BY part
