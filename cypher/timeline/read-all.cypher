// What happened at all, in order, from one event on? Each event with the claims known by a day.
// Scans: all events, where an earlier day is asked for: which of them were reported before and after it no index tells.
CALL () {
  // Events of which nothing was reported later: what is stored of them is what was known.
  MATCH (event:Event)
  USING INDEX event:Event(sortDay, id)
  WHERE event.sortDay >= $afterDay AND event.id IS NOT NULL  // @backwards WHERE event.sortDay <= $afterDay AND event.id IS NOT NULL
    AND coalesce(event.sortDay > $afterDay OR event.id > $afterId, false)  // @backwards AND coalesce(event.sortDay < $afterDay OR event.id < $afterId, false)
    AND event.knownUntil <= $knownAt
    AND (size($kinds) = 0 OR event.kind IN $kinds)
    AND (size($statuses) = 0 OR event.status IN $statuses)
    AND event.sourceCount >= $minSources
    AND (size($outlets) = 0 OR EXISTS {
      MATCH (event)<-[:ABOUT]-(:Claim)-[:FROM]->(article:Article) WHERE toLower(article.outlet) IN $outlets
    })
    AND (size($roles) = 0 OR EXISTS { MATCH (event)<-[part:PARTICIPATED_IN]-() WHERE part.shown AND part.role IN $roles })
    AND coalesce(event.latest, $from) >= $from
    AND coalesce(event.earliest, $to) <= $to
    AND coalesce(
      coalesce(event.earliest, $validAt) <= $validAt OR (event.status = 'PLANNED' AND event.knownFrom <= $validAt), false)
  WITH event
  ORDER BY event.sortDay, event.id  // @backwards ORDER BY event.sortDay DESC, event.id DESC
  LIMIT $limit
  RETURN event
  UNION
  // Events of which something was reported before that day, and something after it: to be told from the former alone.
  UNWIND CASE WHEN $lookingBack THEN [$knownAt] ELSE [] END AS day
  MATCH (event:Event)
  USING INDEX event:Event(sortDay, id)
  WHERE event.sortDay IS NOT NULL AND event.id IS NOT NULL
    AND event.knownFrom <= day AND event.knownUntil > day
    AND (size($kinds) = 0 OR event.kind IN $kinds)
  RETURN event
}
RETURN event {
  // @include shared/event-as-known
} AS event
