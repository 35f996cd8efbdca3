// Which states was any of these entities in, in order, from one on? Each with the claims known by a day.
// The page is read in the order of the index, so it costs the same for an entity with ten posts and with a million.
UNWIND $entities AS entityId
CALL (entityId) {
  // States of which nothing was reported later: what is stored of them is what was known.
  MATCH ()-[part:PARTICIPATED_IN]->(event:Position)
  USING INDEX part:PARTICIPATED_IN(entityId, stateDay, eventId)
  WHERE part.entityId = entityId
    AND part.stateDay >= $afterDay AND part.eventId IS NOT NULL  // @backwards AND part.stateDay <= $afterDay AND part.eventId IS NOT NULL
    AND coalesce(part.stateDay > $afterDay OR part.eventId > $afterId, false)  // @backwards AND coalesce(part.stateDay < $afterDay OR part.eventId < $afterId, false)
    AND part.shown
    AND (size($roles) = 0 OR part.role IN $roles)
    AND event.knownUntil <= $knownAt
    AND (size($statuses) = 0 OR event.status IN $statuses)
    AND event.sourceCount >= $minSources
    AND (size($reviews) = 0 OR coalesce(event.review, 'UNREVIEWED') IN $reviews)
    AND (size($outlets) = 0 OR EXISTS {
      MATCH (event)<-[:ABOUT]-(:Claim)-[:FROM]->(article:Article) WHERE toLower(article.outlet) IN $outlets
    })
    AND coalesce(event.latest, $from) >= $from
    AND coalesce(event.earliest, $to) <= $to
    AND coalesce(
      coalesce(event.earliest, $validAt) <= $validAt OR (event.status = 'PLANNED' AND event.knownFrom <= $validAt), false)
  WITH DISTINCT part.entityId AS who, part.stateDay AS day, part.eventId AS id, event
  ORDER BY who, day, id  // @backwards ORDER BY who DESC, day DESC, id DESC
  LIMIT $limit
  RETURN event
  UNION
  // States of which something was reported before that day, and something after it: to be told from the former alone.
  UNWIND CASE WHEN $lookingBack THEN [entityId] ELSE [] END AS who
  MATCH ()-[part:PARTICIPATED_IN]->(event:Position)
  USING INDEX part:PARTICIPATED_IN(entityId, stateDay, eventId)
  WHERE part.entityId = who AND part.stateDay IS NOT NULL AND part.eventId IS NOT NULL
    AND event.knownFrom <= $knownAt AND event.knownUntil > $knownAt
  RETURN DISTINCT event
}
WITH DISTINCT event
RETURN event {
  // @include shared/event-as-known
} AS event
