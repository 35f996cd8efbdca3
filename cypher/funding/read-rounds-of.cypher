// A page of the rounds of somebody that a question leaves in, in its order; each with the claims known by a day.
CALL () {
  // Rounds of which nothing was reported later: what is stored of them is what was known.
  MATCH ()-[part:PARTICIPATED_IN]->(round:FundingRound)
  USING INDEX part:PARTICIPATED_IN(entityId, kind)
  WHERE part.entityId = $anchor AND part.kind = 'FUNDING_ROUND'
  WITH DISTINCT round
  WHERE round.knownUntil <= $knownAt AND round.claimCount > 0
    AND all(who IN $companies WHERE EXISTS {
      MATCH (round)<-[part:PARTICIPATED_IN {entityId: who}]-() WHERE part.shown AND part.role = 'COMPANY'
    })
    AND all(who IN $leads WHERE EXISTS {
      MATCH (round)<-[part:PARTICIPATED_IN {entityId: who}]-() WHERE part.shown AND part.role = 'LEAD_INVESTOR'
    })
    AND all(who IN $investors WHERE EXISTS {
      MATCH (round)<-[part:PARTICIPATED_IN {entityId: who}]-() WHERE part.shown AND part.role IN $investorRoles
    })
    AND (size($series) = 0 OR toLower(round.series) IN $series)
    AND (size($statuses) = 0 OR round.status IN $statuses)
    AND (size($currencies) = 0 OR round.raisedCurrency IN $currencies)
    AND ($minAmount <= 0 OR round.raisedAmount >= $minAmount)
    AND ($maxAmount < 0 OR round.raisedAmount <= $maxAmount)
    AND coalesce(round.latest, $from) >= $from
    AND coalesce(round.earliest, $to) <= $to
    AND CASE
      WHEN round.status = 'PLANNED' AND round.knownFrom <= $validAt THEN true
      ELSE coalesce(round.earliest, $validAt) <= $validAt
    END
  WITH round, CASE
    WHEN $byAmount THEN round.sortAmount
    ELSE toFloat(duration.inDays(date('1970-01-01'), round.sortDay).days)
  END AS key
  WHERE CASE
    WHEN $ascending THEN key > $afterKey OR (key = $afterKey AND round.id > $afterId)
    ELSE key < $afterKey OR (key = $afterKey AND round.id < $afterId)
  END
  WITH round AS event, key
  // Forwards by the first two, which are all alike backwards.
  ORDER BY CASE WHEN $ascending THEN key END, CASE WHEN $ascending THEN event.id END, key DESC, event.id DESC
  LIMIT $limit
  RETURN event
  UNION
  // Rounds of which something was reported before that day, and something after it: to be told from the former alone.
  MATCH ()-[part:PARTICIPATED_IN]->(round:FundingRound)
  USING INDEX part:PARTICIPATED_IN(entityId, kind)
  WHERE part.entityId = $anchor AND part.kind = 'FUNDING_ROUND'
  WITH DISTINCT round
  WHERE $lookingBack AND round.knownFrom <= $knownAt AND round.knownUntil > $knownAt
  RETURN round AS event
}
RETURN event {
  // @include shared/event-as-known
} AS event
