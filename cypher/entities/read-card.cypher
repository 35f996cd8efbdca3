// What is known of one entity as such, and how much is told about it?
MATCH (entity:Entity {id: $id})
RETURN entity {.id, .kind, .subkind, .name, .aliases, .mentionCount} AS entity,
  COUNT { MATCH (entity)-[:PARTICIPATED_IN]->(event:Event) RETURN DISTINCT event } AS events,
  COUNT { MATCH (entity)<-[:MEANS]-(:Mention)-[:IN]->(article:Article) RETURN DISTINCT article } AS articles
