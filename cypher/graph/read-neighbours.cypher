// Which entities have names that are nearly alike, where not too many have; and where do they stand beside lone family names?
UNWIND $keys AS key
MATCH (place:Neighbourhood {key: key})
WHERE COUNT { (place)<-[:NEAR]-() } <= $most
MATCH (place)<-[:NEAR]-(entity:Entity)
RETURN key, entity.id AS id,
  // @include shared/kind-as-read
  AS kind, entity.name AS name, entity.standsAlone AS standsAlone,
  COLLECT {
    MATCH (place)<-[:NEAR]-(lone:Person {standsAlone: false})<-[:MEANT]-(:Wording {standsAlone: false})-[:STANDS_IN]->(circle:Name)
    WHERE lone = entity OR EXISTS { (circle)<-[:STANDS_IN]-(:Wording)-[:MEANT]->(entity) }
    RETURN DISTINCT circle.key
  } AS beside
