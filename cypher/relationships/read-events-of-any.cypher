// In what did any of these entities take part, and which states was it in, as far as it was known by a day? The latest
// first; of each entity only so many events and states, and whether it had more. Behind the last day, which is that day where
// somebody looks back, there is only what was known before it was.
UNWIND $entities AS entityId
CALL (entityId) {
  CALL (entityId) {
    MATCH ()-[part:PARTICIPATED_IN]->(event)
    USING INDEX part:PARTICIPATED_IN(entityId, earliest, eventId)
    WHERE part.entityId = entityId AND part.earliest <= $lastDay AND part.eventId IS NOT NULL
      // @include shared/known-part
    WITH DISTINCT part.entityId AS who, part.earliest AS day, part.eventId AS id, event, part.knownUntil <= $knownAt AS isSettled
    ORDER BY who DESC, day DESC, id DESC
    LIMIT $limit + 1
    RETURN event, day, id, isSettled
    UNION
    MATCH ()-[part:PARTICIPATED_IN]->(event)
    USING INDEX part:PARTICIPATED_IN(entityId, aheadDay, eventId)
    WHERE part.entityId = entityId AND part.aheadDay > $lastDay AND part.eventId IS NOT NULL AND part.earliest IS NOT NULL
      // @include shared/known-part
    RETURN event, part.earliest AS day, part.eventId AS id, part.knownUntil <= $knownAt AS isSettled
  }
  WITH event, day, id, isSettled
  ORDER BY day DESC, id DESC
  LIMIT $limit + 1
  WITH collect({event: event, day: day, id: id, isSettled: isSettled}) AS found
  UNWIND found[..$limit] AS each
  RETURN each, size(found) > $limit AS cut
  UNION ALL
  CALL (entityId) {
    MATCH ()-[part:PARTICIPATED_IN]->(event)
    USING INDEX part:PARTICIPATED_IN(entityId, stateDay, eventId)
    WHERE part.entityId = entityId AND part.stateDay <= $lastDay AND part.eventId IS NOT NULL
      // @include shared/known-part
    WITH DISTINCT part.entityId AS who, part.stateDay AS day, part.eventId AS id, event, part.knownUntil <= $knownAt AS isSettled
    ORDER BY who DESC, day DESC, id DESC
    LIMIT $limit + 1
    RETURN event, day, id, isSettled
    UNION
    MATCH ()-[part:PARTICIPATED_IN]->(event)
    USING INDEX part:PARTICIPATED_IN(entityId, aheadDay, eventId)
    WHERE part.entityId = entityId AND part.aheadDay > $lastDay AND part.eventId IS NOT NULL AND part.stateDay IS NOT NULL
      // @include shared/known-part
    RETURN event, part.stateDay AS day, part.eventId AS id, part.knownUntil <= $knownAt AS isSettled
  }
  WITH event, day, id, isSettled
  ORDER BY day DESC, id DESC
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
