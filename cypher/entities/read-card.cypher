// What is known of one entity as such, and how much is told about it, as of two days?
MATCH (entity:Entity {id: $id})
RETURN entity {.id, .kind, .subkind, .name, .aliases, .mentionCount, .wikidata, .lei, .ticker} AS entity,
  COUNT {
    MATCH (entity)-[part:PARTICIPATED_IN]->(event:Event)
    // A state has no such day: it does not happen, and is not counted.
    WHERE part.earliest IS NOT NULL AND event.knownFrom <= $knownAt
      AND (coalesce(event.earliest, $validAt) <= $validAt OR (event.status = 'PLANNED' AND event.knownFrom <= $validAt))
    RETURN DISTINCT event
  } AS events,
  COUNT {
    MATCH (entity)<-[:MEANS]-(:Mention)-[:IN]->(article:Article)
    WHERE article.knownFrom <= $knownAt
    RETURN DISTINCT article
  } AS articles
