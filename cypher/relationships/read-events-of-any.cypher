// In what did any of these entities take part, and which states was it in, as far as it was known by a day? The latest
// first; of each entity only so many events and states, and whether it had more.
UNWIND $entities AS entityId
CALL (entityId) {
  MATCH ()-[part:PARTICIPATED_IN]->(event)
  USING INDEX part:PARTICIPATED_IN(entityId, earliest, eventId)
  WHERE part.entityId = entityId AND part.earliest IS NOT NULL AND part.eventId IS NOT NULL
    // What was reported of it later may have changed its status and its date, so the reader looks at those again.
    AND CASE
      WHEN part.knownUntil <= $knownAt
      THEN event.status IN $statuses AND coalesce(event.earliest, $validAt) <= $validAt
      ELSE part.knownFrom <= $knownAt
    END
  WITH DISTINCT part.entityId AS who, part.earliest AS day, part.eventId AS id, event, part.knownUntil <= $knownAt AS isSettled
  ORDER BY who DESC, day DESC, id DESC
  LIMIT $limit + 1
  WITH collect({event: event, day: day, id: id, isSettled: isSettled}) AS found
  UNWIND found[..$limit] AS each
  RETURN each, size(found) > $limit AS cut
  UNION ALL
  MATCH ()-[part:PARTICIPATED_IN]->(event)
  USING INDEX part:PARTICIPATED_IN(entityId, stateDay, eventId)
  WHERE part.entityId = entityId AND part.stateDay IS NOT NULL AND part.eventId IS NOT NULL
    AND CASE
      WHEN part.knownUntil <= $knownAt
      THEN event.status IN $statuses AND coalesce(event.earliest, $validAt) <= $validAt
      ELSE part.knownFrom <= $knownAt
    END
  WITH DISTINCT part.entityId AS who, part.stateDay AS day, part.eventId AS id, event, part.knownUntil <= $knownAt AS isSettled
  ORDER BY who DESC, day DESC, id DESC
  LIMIT $limit + 1
  WITH collect({event: event, day: day, id: id, isSettled: isSettled}) AS found
  UNWIND found[..$limit] AS each
  RETURN each, size(found) > $limit AS cut
}
WITH each.event AS event, each.day AS day, each.id AS id, each.isSettled AS isSettled, cut
WITH event, day, id, isSettled, any(one IN collect(cut) WHERE one) AS cut
WITH event, day, id, cut, isSettled AND event.reportedFrom IS NOT NULL AS isStored
// @include shared/event-told
RETURN told AS event, cut
ORDER BY day DESC, id DESC
