// Which posts did anybody hold in this organization, or this person anywhere, as far as anything is known?
MATCH (person:Entity)-[held:HELD]->(organization:Entity {id: $entity})
RETURN held {
  // @include shared/tenure
} AS held, person {.id, .name, .kind} AS person, organization {.id, .name, .kind} AS organization
UNION ALL
MATCH (person:Entity {id: $entity})-[held:HELD]->(organization:Entity)
RETURN held {
  // @include shared/tenure
} AS held, person {.id, .name, .kind} AS person, organization {.id, .name, .kind} AS organization
