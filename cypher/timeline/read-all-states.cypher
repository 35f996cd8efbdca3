// Which states was anybody in, in order, from one on? Each with the claims known by a day.
// Scans: all states, where an earlier day is asked for: which of them were reported before and after it no index tells.
CALL () {
  // States of which nothing was reported later: what is stored of them is what was known.
  MATCH (event:Position)
  USING INDEX event:Position(stateDay, id)
  WHERE event.stateDay >= $afterDay AND event.id IS NOT NULL
    AND coalesce(event.stateDay > $afterDay OR event.id > $afterId, false)
    AND event.knownUntil <= $knownAt
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
  ORDER BY event.stateDay, event.id
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
  .id,
  claims: COLLECT {
    MATCH (event)<-[:ABOUT]-(claim:Claim)-[:FROM]->(article:Article)
    WHERE article.knownFrom <= $knownAt AND coalesce(article.supersededFrom > $knownAt, true)
    WITH claim, article ORDER BY article.knownFrom, article.id, claim.start
    RETURN claim {
      .*,
      articleId: article.id, publishedAt: article.publishedAt, knownFrom: article.knownFrom, supersededFrom: article.supersededFrom,
      outlet: article.outlet, title: article.title, url: article.url, source: coalesce(article.source, article.outlet, article.id),
      participants: COLLECT {
        MATCH (claim)-[names:NAMES]->(:Mention)-[:MEANS]->(entity:Entity)
        RETURN {role: names.role, position: names.position, id: entity.id, name: entity.name, kind: entity.kind}
      }
    }
  }
} AS event
