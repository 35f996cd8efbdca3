// How many events did these entities take part in, by kind, status and month? Today's answer, without what became known later.
// Each entity's own part of an index is read once; the events themselves are not looked at.
CALL () {
  UNWIND $entities AS entityId
  MATCH ()-[part:PARTICIPATED_IN]->()
  USING INDEX part:PARTICIPATED_IN(entityId, facet, earliest, eventId)
  WHERE part.entityId = entityId AND part.facet >= '' AND part.earliest IS NOT NULL AND part.eventId IS NOT NULL
    AND (NOT $lookingBack OR part.knownFrom <= $knownAt)
  WITH part, split(part.facet, ' ') AS facet
  WHERE part.earliest <= $validAt OR (facet[2] = 'PLANNED' AND part.knownFrom <= $validAt)
  RETURN part.eventId AS id, facet[0] AS kind, facet[2] AS status, part.earliest AS day, part.knownFrom AS knownFrom
  UNION ALL
  UNWIND $entities AS entityId
  MATCH ()-[part:PARTICIPATED_IN]->(event:Event)
  USING INDEX part:PARTICIPATED_IN(entityId, stateDay, eventId)
  WHERE part.entityId = entityId AND part.stateDay <= $validAt AND part.eventId IS NOT NULL
    AND part.shown AND part.knownFrom <= $knownAt
  RETURN part.eventId AS id, event.kind AS kind, event.status AS status, part.stateDay AS day, part.knownFrom AS knownFrom
}
WITH id, kind, status, day, knownFrom
WHERE $from <= day <= $to
// An event in which one of them takes part twice, or several of them do, counts once.
WITH kind, status, day.year AS year, day.month AS month, count(DISTINCT id) AS events, min(knownFrom) AS knownFrom
RETURN kind, status, date({year: year, month: month}) AS month, events, knownFrom
