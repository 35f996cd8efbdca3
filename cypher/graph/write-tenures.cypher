// Replaces the tenures in these organizations.
CALL () {
  UNWIND $organizations AS id
  MATCH (:Entity {id: id})<-[before:HELD]-(:Entity)
  DELETE before
}
CALL () {
  UNWIND $tenures AS row
  MATCH (person:Entity {id: row.person})
  MATCH (organization:Entity {id: row.organization})
  CREATE (person)-[held:HELD]->(organization)
  SET held = row.properties
}
UNWIND $organizations AS id
MATCH (organization:Entity {id: id})
SET organization.foundedFor = nullIf($founded[id], '')
