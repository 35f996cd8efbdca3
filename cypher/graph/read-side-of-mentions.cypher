// Which entity do these mentions mean?
UNWIND $ids AS part
MATCH (:Mention {id: part})-[:MEANS]->(entity:Entity)
RETURN entity.id AS id, entity.name AS name, part,
  // @include shared/kind-as-read
  AS kind
