// A page of the rounds of somebody that a question leaves in, the smallest first; each with the claims known by a day.
CALL () {
  // Rounds of which nothing was reported later: what is stored of them is what was known.
  UNWIND $facets AS facet
  MATCH ()-[part:PARTICIPATED_IN]->(round:FundingRound)
  USING INDEX part:PARTICIPATED_IN(entityId, facet, earliest, eventId)
  WHERE part.entityId = $anchor AND part.facet = facet AND part.earliest IS NOT NULL AND part.eventId IS NOT NULL
    AND part.knownUntil <= $knownAt
    // @include shared/wanted-round
  WITH DISTINCT round, round.sortAmount AS amount, part.eventId AS id
  WHERE amount > $afterKey OR (amount = $afterKey AND id > $afterId)  // @backwards WHERE amount < $afterKey OR (amount = $afterKey AND id < $afterId)
  ORDER BY amount, id  // @backwards ORDER BY amount DESC, id DESC
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
