// What is known of one entity as such, and how much is told about it, as of two days? What is stored of it counts all;
// what was not so by those days is taken from that.
MATCH (entity:Entity {id: $id})
RETURN entity {.id, .kind, .subkind, .name, .aliases, .mentionCount, .wikidata, .lei, .ticker} AS entity,
  coalesce(entity.eventCount, 0) - COUNT {
    CALL (entity) {
      MATCH ()-[part:PARTICIPATED_IN]->(event:Event)
      USING INDEX part:PARTICIPATED_IN(entityId, earliest, eventId)
      WHERE part.entityId = entity.id AND part.earliest > $validAt AND part.eventId IS NOT NULL
      RETURN event
      UNION
      UNWIND ['ONCE', 'YEAR', 'LONGER'] AS known
      MATCH ()-[part:PARTICIPATED_IN]->(event:Event)
      USING INDEX part:PARTICIPATED_IN(entityId, known, knownUntil, knownFrom, eventId)
      WHERE part.entityId = entity.id AND part.known = known AND part.knownUntil > $knownAt AND part.knownFrom > $knownAt
        AND part.eventId IS NOT NULL AND part.earliest IS NOT NULL
      RETURN event
    }
    WITH DISTINCT event
    WHERE NOT (event.knownFrom <= $knownAt
      AND (coalesce(event.earliest, $validAt) <= $validAt OR (event.status = 'PLANNED' AND event.knownFrom <= $validAt)))
    RETURN event
  } AS events,
  CASE
    WHEN $lookingBack THEN COUNT {
      MATCH (entity)<-[:MEANS]-(:Mention)-[:IN]->(article:Article)
      WHERE
        // @include shared/known-by-then
      RETURN DISTINCT article
    }
    ELSE coalesce(entity.articleCount, 0) - COUNT {
      MATCH (article:Article)
      WHERE article.knownFrom > $knownAt AND EXISTS { MATCH (article)<-[:IN]-(:Mention)-[:MEANS]->(entity) }
      RETURN article
    }
  END AS articles
