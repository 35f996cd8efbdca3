// What a timeline of everything asks for, except for what its index has: an event of which nothing was reported later, behind
// the place where the page before ended.
AND coalesce(event.sortDay > $afterDay OR event.id > $afterId, false)  // @backwards AND coalesce(event.sortDay < $afterDay OR event.id < $afterId, false)
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
