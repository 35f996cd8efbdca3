// Which posts did anybody hold in this organization, or this person anywhere, as far as anything is known?
MATCH (asked:Entity {id: $entity})-[held:HELD]-(:Entity)
WITH held, startNode(held) AS person, endNode(held) AS organization
RETURN held {.*} AS held, person {.id, .name, .kind} AS person, organization {.id, .name, .kind} AS organization
