// What a timeline asks for, except for what its index has: a part that is shown, of an event of which nothing was reported
// later, behind the place where the page before ended. Where the day itself answers, the event is not looked at.
AND coalesce(part.earliest > $afterDay OR (part.earliest = $afterDay AND part.eventId > $afterId), false)  // @backwards AND coalesce(part.earliest < $afterDay OR (part.earliest = $afterDay AND part.eventId < $afterId), false)
AND part.shown
AND part.knownUntil <= $knownAt
AND (size($roles) = 0 OR part.role IN $roles)
AND (size($kinds) = 0 OR part.kind IN $kinds)
AND (size($statuses) = 0 OR event.status IN $statuses)
AND ($minSources <= 1 OR event.sourceCount >= $minSources)
AND (size($reviews) = 0 OR coalesce(event.review, 'UNREVIEWED') IN $reviews)
AND (size($outlets) = 0 OR EXISTS {
  MATCH (event)<-[:ABOUT]-(:Claim)-[:FROM]->(article:Article) WHERE toLower(article.outlet) IN $outlets
})
AND (part.earliest >= $from OR coalesce(event.latest, $from) >= $from)
AND (part.earliest <= $to OR event.earliest IS NULL)
AND (part.earliest <= $validAt OR event.earliest IS NULL OR (event.status = 'PLANNED' AND event.knownFrom <= $validAt))
