// Which states was anybody in, in order, from one on? Each with the claims known by a day.
// Scans: all states, where an earlier day is asked for: which of them were reported before and after it no index tells.
CALL () {
  // States of which nothing was reported later: what is stored of them is what was known.
  MATCH (event:Position)
  USING INDEX event:Position(stateDay, id)
  WHERE event.stateDay >= $afterDay AND event.id IS NOT NULL  // @backwards WHERE event.stateDay <= $afterDay AND event.id IS NOT NULL
    AND coalesce(event.stateDay > $afterDay OR event.id > $afterId, false)  // @backwards AND coalesce(event.stateDay < $afterDay OR event.id < $afterId, false)
    AND event.knownUntil <= $knownAt
    AND (size($statuses) = 0 OR event.status IN $statuses)
    AND event.sourceCount >= $minSources
    AND (size($reviews) = 0 OR coalesce(event.review, 'UNREVIEWED') IN $reviews)
    AND (size($outlets) = 0 OR EXISTS {
      MATCH (event)<-[:ABOUT]-(:Claim)-[:FROM]->(article:Article) WHERE toLower(article.outlet) IN $outlets
    })
    AND (size($roles) = 0 OR EXISTS { MATCH (event)<-[part:PARTICIPATED_IN]-() WHERE part.shown AND part.role IN $roles })
    AND coalesce(event.latest, $from) >= $from
    AND coalesce(event.earliest, $to) <= $to
    AND coalesce(
      coalesce(event.earliest, $validAt) <= $validAt OR (event.status = 'PLANNED' AND event.knownFrom <= $validAt), false)
  WITH event
  ORDER BY event.stateDay, event.id  // @backwards ORDER BY event.stateDay DESC, event.id DESC
  LIMIT $limit
  RETURN event
  UNION
  // States of which something was reported before that day, and something after it: to be told from the former alone.
  UNWIND CASE WHEN $lookingBack THEN [$knownAt] ELSE [] END AS day
  MATCH (event:Position)
  USING INDEX event:Position(stateDay, id)
  WHERE event.stateDay IS NOT NULL AND event.id IS NOT NULL
    AND event.knownFrom <= day AND event.knownUntil > day
  RETURN event
}
RETURN event {
  // @include shared/event-as-known
} AS event
