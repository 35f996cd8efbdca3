// Which posts do these persons hold in this organization, and since when does it exist, as far as its tenures say?
MATCH (organization:Entity {id: $organization})
RETURN organization.foundedFor AS foundedFor, COLLECT {
  UNWIND $persons AS id
  MATCH (:Entity {id: id})-[held:HELD]->(organization)
  RETURN held.title
} AS titles
