// What happened to these entities, in order, from one event on? Each event as it was known by a day.
// Each index is read in the order of the page, so it costs the same for an entity with ten events and with a million.
CALL () {
  // Events of which nothing was reported later: what is stored of them is what was known.
  UNWIND $entities AS entityId
  CALL (entityId) {
    // By the day, where no index has more of what is asked for.
    UNWIND CASE WHEN $plain THEN [entityId] ELSE [] END AS who
    CALL (who) {
      MATCH ()-[part:PARTICIPATED_IN]->(event:Event)
      USING INDEX part:PARTICIPATED_IN(entityId, earliest, eventId)
      WHERE part.entityId = who AND part.earliest >= $firstDay AND part.earliest <= $lastDay AND part.eventId IS NOT NULL
        // @include shared/wanted
      WITH DISTINCT part.entityId AS entity, part.earliest AS day, part.eventId AS id, event
      ORDER BY entity, day, id  // @backwards ORDER BY entity DESC, day DESC, id DESC
      LIMIT $limit
      RETURN event, day, id
    }
    RETURN event, day, id
    UNION
    // By kind, role and status.
    UNWIND $facets AS facet
    CALL (entityId, facet) {
      MATCH ()-[part:PARTICIPATED_IN]->(event:Event)
      USING INDEX part:PARTICIPATED_IN(entityId, facet, earliest, eventId)
      WHERE part.entityId = entityId AND part.facet = facet
        AND part.earliest >= $firstDay AND part.earliest <= $lastDay AND part.eventId IS NOT NULL
        // @include shared/wanted
      WITH part.entityId AS entity, part.facet AS filed, part.earliest AS day, part.eventId AS id, event
      ORDER BY entity, filed, day, id  // @backwards ORDER BY entity DESC, filed DESC, day DESC, id DESC
      LIMIT $limit
      RETURN event, day, id
    }
    RETURN event, day, id
    UNION
    // By the number of sources.
    UNWIND $sourceLevels AS level
    CALL (entityId, level) {
      MATCH ()-[part:PARTICIPATED_IN]->(event:Event)
      USING INDEX part:PARTICIPATED_IN(entityId, sourceLevel, earliest, eventId)
      WHERE part.entityId = entityId AND part.sourceLevel = level
        AND part.earliest >= $firstDay AND part.earliest <= $lastDay AND part.eventId IS NOT NULL
        // @include shared/wanted
      WITH DISTINCT part.entityId AS entity, part.sourceLevel AS filed, part.earliest AS day, part.eventId AS id, event
      ORDER BY entity, filed, day, id  // @backwards ORDER BY entity DESC, filed DESC, day DESC, id DESC
      LIMIT $limit
      RETURN event, day, id
    }
    RETURN event, day, id
    UNION
    // What began before the first day of the period and may have been in it.
    UNWIND $spans AS span
    CALL (entityId, span) {
      MATCH ()-[part:PARTICIPATED_IN]->(event:Event)
      USING INDEX part:PARTICIPATED_IN(entityId, span, spanUntil, earliest, eventId)
      WHERE part.entityId = entityId AND part.span = span.width
        AND part.spanUntil >= $from AND part.spanUntil <= span.until
        AND part.earliest < $from AND part.eventId IS NOT NULL
        // @include shared/wanted
      RETURN DISTINCT event, part.earliest AS day, part.eventId AS id
      ORDER BY day, id  // @backwards ORDER BY day DESC, id DESC
      LIMIT $limit
    }
    RETURN event, day, id
    UNION
    // What was at some time up to a day behind the last one.
    UNWIND CASE WHEN $firstLate <= $lastLate THEN [entityId] ELSE [] END AS who
    CALL (who) {
      MATCH ()-[part:PARTICIPATED_IN]->(event:Event)
      USING INDEX part:PARTICIPATED_IN(entityId, openUntil, eventId)
      WHERE part.entityId = who AND part.openUntil >= $firstLate AND part.openUntil <= $lastLate AND part.eventId IS NOT NULL
        // @include shared/wanted
      WITH DISTINCT part.entityId AS entity, part.openUntil AS day, part.eventId AS id, event
      ORDER BY entity, day, id  // @backwards ORDER BY entity DESC, day DESC, id DESC
      LIMIT $limit
      RETURN event, day, id
    }
    RETURN event, day, id
    UNION
    // What was known before it was.
    UNWIND CASE WHEN $firstLate <= $lastLate THEN [entityId] ELSE [] END AS who
    CALL (who) {
      MATCH ()-[part:PARTICIPATED_IN]->(event:Event)
      USING INDEX part:PARTICIPATED_IN(entityId, aheadDay, eventId)
      WHERE part.entityId = who AND part.aheadDay >= $firstLate AND part.aheadDay <= $lastLate AND part.aheadDay <= $to
        AND part.eventId IS NOT NULL
        // @include shared/wanted
      WITH DISTINCT part.entityId AS entity, part.aheadDay AS day, part.eventId AS id, event
      ORDER BY entity, day, id  // @backwards ORDER BY entity DESC, day DESC, id DESC
      LIMIT $limit
      RETURN event, day, id
    }
    RETURN event, day, id
  }
  WITH DISTINCT event, day, id
  ORDER BY day, id  // @backwards ORDER BY day DESC, id DESC
  LIMIT $limit
  RETURN event
  UNION
  // Events of which something was reported before that day, and something after it: to be told from the former alone.
  UNWIND $entities AS entityId
  UNWIND $partly AS known
  MATCH ()-[part:PARTICIPATED_IN]->(event:Event)
  USING INDEX part:PARTICIPATED_IN(entityId, known, knownUntil, knownFrom, eventId)
  WHERE part.entityId = entityId AND part.known = known.width
    AND part.knownUntil > $knownAt AND part.knownUntil <= known.until
    AND part.knownFrom <= $knownAt AND part.eventId IS NOT NULL
    AND part.earliest IS NOT NULL
    AND (size($kinds) = 0 OR part.kind IN $kinds)
  RETURN DISTINCT event
}
RETURN event {
  // @include shared/event-as-known
} AS event
