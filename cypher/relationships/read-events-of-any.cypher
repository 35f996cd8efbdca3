// In what did any of these entities take part, and which states was it in, as far as it was known by a day? The latest
// first; of each entity only so many events and states, and whether it had more.
UNWIND $entities AS entityId
CALL (entityId) {
  MATCH ()-[part:PARTICIPATED_IN]->(event:Event)
  USING INDEX part:PARTICIPATED_IN(entityId, earliest, eventId)
  WHERE part.entityId = entityId AND part.earliest IS NOT NULL AND part.eventId IS NOT NULL
    AND event.knownFrom <= $knownAt
    // What was reported of it later may have changed its status and its date, so the reader looks at those again.
    AND coalesce(event.knownUntil > $knownAt
      OR (event.status IN $statuses AND coalesce(event.earliest, $validAt) <= $validAt), false)
  WITH DISTINCT part.entityId AS who, part.earliest AS day, part.eventId AS id, event
  ORDER BY who DESC, day DESC, id DESC
  LIMIT $limit + 1
  WITH collect(event) AS events
  UNWIND events[..$limit] AS event
  RETURN event, size(events) > $limit AS cut
  UNION
  MATCH ()-[part:PARTICIPATED_IN]->(event:Position)
  USING INDEX part:PARTICIPATED_IN(entityId, stateDay, eventId)
  WHERE part.entityId = entityId AND part.stateDay IS NOT NULL AND part.eventId IS NOT NULL
    AND event.knownFrom <= $knownAt
    AND coalesce(event.knownUntil > $knownAt
      OR (event.status IN $statuses AND coalesce(event.earliest, $validAt) <= $validAt), false)
  WITH DISTINCT part.entityId AS who, part.stateDay AS day, part.eventId AS id, event
  ORDER BY who DESC, day DESC, id DESC
  LIMIT $limit + 1
  WITH collect(event) AS states
  UNWIND states[..$limit] AS event
  RETURN event, size(states) > $limit AS cut
}
WITH event, any(each IN collect(cut) WHERE each) AS cut
ORDER BY coalesce(event.sortDay, event.stateDay) DESC, event.id DESC
RETURN event {
  // @include shared/event-as-known
} AS event, cut
