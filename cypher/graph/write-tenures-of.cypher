// Replaces the tenures of these persons in one organization.
CALL () {
  UNWIND $persons AS id
  MATCH (:Entity {id: id})-[before:HELD]->(:Entity {id: $organization})
  DELETE before
}
UNWIND $tenures AS row
MATCH (person:Entity {id: row.person})
MATCH (organization:Entity {id: row.organization})
CREATE (person)-[held:HELD]->(organization)
SET held = row.properties
