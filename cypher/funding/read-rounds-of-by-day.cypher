// A page of the rounds of somebody that a question leaves in, the earliest first; each with the claims known by a day.
// Each index is read in the order of the page, so it costs what it shows and what its filters leave out on the way.
CALL () {
  // Rounds of which nothing was reported later: what is stored of them is what was known.
  UNWIND $facets AS facet
  CALL (facet) {
    MATCH ()-[part:PARTICIPATED_IN]->(round:FundingRound)
    USING INDEX part:PARTICIPATED_IN(entityId, facet, earliest, eventId)
    WHERE part.entityId = $anchor AND part.facet = facet AND part.eventId IS NOT NULL
      AND part.earliest >= $afterDay  // @backwards AND part.earliest <= $afterDay
      // Read from the round, not the index: Neo4j 2026.08 refuses cached values here when its assertions are on.
      AND (round.sortDay > $afterDay OR round.id > $afterId)  // @backwards AND (round.sortDay < $afterDay OR round.id < $afterId)
      AND part.knownUntil <= $knownAt
      // @include shared/wanted-round
    WITH part.entityId AS who, part.facet AS filed, part.earliest AS day, part.eventId AS id, round
    ORDER BY who, filed, day, id  // @backwards ORDER BY who DESC, filed DESC, day DESC, id DESC
    LIMIT $limit
    RETURN round, day, id
  }
  WITH DISTINCT round, day, id
  ORDER BY day, id  // @backwards ORDER BY day DESC, id DESC
  LIMIT $limit
  RETURN round AS event
  UNION ALL
  // Rounds of which something was reported before that day, and something after it: to be told from the former alone.
  UNWIND CASE WHEN $lookingBack THEN [$knownAt] ELSE [] END AS day
  MATCH ()-[part:PARTICIPATED_IN]->(round:FundingRound)
  USING INDEX part:PARTICIPATED_IN(entityId, kind)
  WHERE part.entityId = $anchor AND part.kind = 'FUNDING_ROUND'
    AND part.knownFrom <= day AND part.knownUntil > day
  RETURN DISTINCT round AS event
}
WITH event, event.knownUntil <= $knownAt AND event.reportedFrom IS NOT NULL AS isStored
// @include shared/event-told
RETURN told AS event
