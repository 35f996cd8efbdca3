// In what did this entity take part, and which states was it in, as far as it was known by a day? The latest of each
// first, with the claims known by then.
CALL () {
  MATCH ()-[part:PARTICIPATED_IN]->(event)
  USING INDEX part:PARTICIPATED_IN(entityId, earliest, eventId)
  WHERE part.entityId = $entity AND part.earliest IS NOT NULL AND part.eventId IS NOT NULL
    AND (part.knownUntil <= $knownAt OR part.knownFrom <= $knownAt)
    AND (size($kinds) = 0 OR part.kind IN $kinds)
  WITH DISTINCT part.entityId AS who, part.earliest AS day, part.eventId AS id, event, part.knownUntil <= $knownAt AS isSettled
  ORDER BY who DESC, day DESC, id DESC
  LIMIT $limit
  RETURN event, isSettled
  UNION ALL
  MATCH ()-[part:PARTICIPATED_IN]->(event)
  USING INDEX part:PARTICIPATED_IN(entityId, stateDay, eventId)
  WHERE part.entityId = $entity AND part.stateDay IS NOT NULL AND part.eventId IS NOT NULL
    AND (part.knownUntil <= $knownAt OR part.knownFrom <= $knownAt)
    AND (size($kinds) = 0 OR part.kind IN $kinds)
  WITH DISTINCT part.entityId AS who, part.stateDay AS day, part.eventId AS id, event, part.knownUntil <= $knownAt AS isSettled
  ORDER BY who DESC, day DESC, id DESC
  LIMIT $limit
  RETURN event, isSettled
}
WITH event, isSettled AND event.reportedFrom IS NOT NULL AS isStored
// @include shared/event-told
RETURN told AS event
