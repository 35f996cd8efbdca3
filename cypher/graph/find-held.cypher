// Where may posts change as mentions no longer mean these entities: in which organizations, and of which person alone?
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  WITH entity
  WHERE entity:Organization
  RETURN entity.id AS organization, null AS person
  UNION
  MATCH (entity)-[:HELD]->(organization:Organization)
  RETURN organization.id AS organization, entity.id AS person
}
RETURN DISTINCT organization, person
