// Which entity has this external id?
MATCH (entity:Entity {wikidata: $value})
RETURN entity.id AS id, entity.name AS name, 'wikidata' AS field
UNION
MATCH (entity:Entity {lei: $value})
RETURN entity.id AS id, entity.name AS name, 'lei' AS field
UNION
MATCH (entity:Entity {ticker: $value})
RETURN entity.id AS id, entity.name AS name, 'ticker' AS field
