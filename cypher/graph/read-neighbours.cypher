// Which entities have names that are nearly alike, and beside which organizations is a person named?
UNWIND $keys AS key
CALL (key) {
  MATCH (entity:Entity {soundsLike: key})
  RETURN entity
  UNION
  MATCH (entity:Entity {initials: key})
  RETURN entity
}
RETURN key, entity.id AS id, entity.kind AS kind, entity.name AS name, entity.standsAlone AS standsAlone,
  COLLECT {
    MATCH (entity)<-[:MEANS]-(:Mention)<-[:NAMES]-(:Claim)-[:NAMES]->(:Mention)-[:MEANS]->(organization:Organization)
    WHERE entity.kind = 'PERSON'
    RETURN DISTINCT organization.id
  } AS beside
